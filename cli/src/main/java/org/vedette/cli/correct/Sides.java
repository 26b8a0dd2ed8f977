package org.vedette.cli.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Correction.Side;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;
import org.vedette.store.KeptClaim;

/// Finds which of a claim's roles some words of its sentence play, so that a like case can be corrected in the same
/// way.
final class Sides {
    private static final String NOBODY = "nobody";

    private final List<Played> all = new ArrayList<>();

    /// Words and the role that the reader gave them.
    private record Played(String words, Role role) {}

    Sides(KeptClaim kept) {
        Claim claim = kept.claim();
        String sentence = kept.report().sentence();
        int start = claim.sentence().start();
        parties(claim.sources(), Role.SOURCE, sentence, start);
        parties(claim.targets(), Role.TARGET, sentence, start);
        parties(claim.about(), Role.ABOUT, sentence, start);
        for (Voice voice : claim.voice()) {
            switch (voice) {
                case Voice.Outlet outlet -> {
                    // an outlet has no words in the sentence
                }
                case Voice.Relay(var span, var actor, var cue) -> add(span, Role.RELAY, sentence, start);
                case Voice.Speaker(var span, var actor, var cue) -> add(span, Role.SPEAKER, sentence, start);
                case Voice.Unnamed(var span, var actor, var cue) -> add(span, Role.SPEAKER, sentence, start);
            }
        }
    }

    private void parties(List<Party> parties, Role role, String sentence, int start) {
        parties.forEach(party -> add(party.span(), role, sentence, start));
    }

    /// Words of another sentence are left out: a pronoun may stand for them, but no like case has them.
    private void add(@Nullable Span span, Role role, String sentence, int start) {
        if (span != null && span.start() >= start && span.end() - start <= sentence.length()) {
            all.add(new Played(sentence.substring(span.start() - start, span.end() - start), role));
        }
    }

    /// Who stands on a side.
    ///
    /// @param words as given, or null where that side stays
    @Nullable
    Side side(@Nullable String words) {
        if (words == null) {
            return null;
        }
        if (words.equals(NOBODY)) {
            return new Side(null);
        }
        return all.stream()
                .filter(played -> lower(played.words()).contains(lower(words)))
                .findFirst()
                .map(played -> new Side(played.role()))
                .orElseThrow(() -> Complaint.usage(
                        "«" + words + "»: the reader gave these words no part",
                        "one of "
                                + all.stream()
                                        .map(played -> "«" + played.words() + "» ("
                                                + lower(played.role().name()) + ")")
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                + "; or nobody"));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
