package org.vedette.warn.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.watch.Pattern;
import org.vedette.model.watch.VoiceRule;

/// What a claim must be like, in words.
final class Patterns {
    private final UnaryOperator<String> names;

    /// @param names a person's words for an actor's code
    Patterns(UnaryOperator<String> names) {
        this.names = names;
    }

    /// "it is AID or COOPERATE; it is told as occurred; North Korea does it".
    String words(Pattern pattern) {
        var parts = new ArrayList<String>();
        act(pattern, parts);
        parties(pattern, parts);
        voices(pattern.voices(), parts);
        return parts.isEmpty() ? "it is any claim" : String.join("; ", parts);
    }

    private void act(Pattern pattern, List<String> parts) {
        add(parts, "it is ", pattern.types().stream().map(ClaimType::name).toList(), "");
        add(parts, "its mode is ", pattern.modes(), "");
        add(parts, "its subject is ", pattern.contexts(), "");
        add(
                parts,
                "it is told as ",
                pattern.statuses().stream().map(Status::label).toList(),
                "");
        if (!pattern.amounts().isEmpty()) {
            parts.add("it gives "
                    + Lists.or(pattern.amounts().stream().map(Amounts::of).toList()));
        }
    }

    private void parties(Pattern pattern, List<String> parts) {
        add(parts, "", named(pattern.sources()), " does it");
        add(parts, "it is done to ", named(pattern.targets()), "");
        add(parts, "it is about ", named(pattern.about()), "");
        add(parts, "", named(pattern.involves()), " takes part in it");
        add(parts, "it is done to ", named(pattern.towards()), " or takes place there");
        add(parts, "it takes place in ", named(pattern.places()), "");
    }

    private void voices(VoiceRule rule, List<String> parts) {
        if (rule.official() || rule.named()) {
            parts.add("a " + (rule.named() ? "named " : "") + "voice " + (rule.official() ? "of a state " : "")
                    + "says so");
        }
        add(parts, "the word is that of ", named(rule.from()), "");
        add(parts, "the word is not that of ", named(rule.notFrom()), "");
    }

    private List<String> named(List<String> codes) {
        return codes.stream().map(names).toList();
    }

    private static void add(List<String> parts, String before, List<String> words, String after) {
        if (!words.isEmpty()) {
            parts.add(before + Lists.or(words) + after);
        }
    }
}
