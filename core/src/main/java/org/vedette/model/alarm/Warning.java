package org.vedette.model.alarm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.watch.Likelihood;
import org.vedette.model.watch.Measure;

/// What is told to people when a watch turns. Likelihood and grade are two things and stand in sentences of their own.
///
/// @param id the same for the same turn, so that nothing is told twice
/// @param changed what changed, a sentence each
/// @param words the very words behind it
/// @param disputed the words that deny it or were taken back
/// @param raises what would raise it next, a sentence each
/// @param lowers what would lower it next, a sentence each
/// @param likelihood what the partners agreed to say then of the watch's question, or null
/// @param grade of the words behind it
/// @param measures agreed for the phase
/// @param signOff who must sign before the measures are taken, possibly nobody
public record Warning(
        String id,
        Tlp tlp,
        String title,
        Turn turn,
        List<String> changed,
        List<Saying> words,
        List<Saying> disputed,
        List<String> raises,
        List<String> lowers,
        @Nullable Likelihood likelihood,
        Grade grade,
        List<Measure> measures,
        List<String> signOff) {
    public Warning {
        changed = List.copyOf(changed);
        words = List.copyOf(words);
        disputed = List.copyOf(disputed);
        raises = List.copyOf(raises);
        lowers = List.copyOf(lowers);
        measures = List.copyOf(measures);
        signOff = List.copyOf(signOff);
    }
}
