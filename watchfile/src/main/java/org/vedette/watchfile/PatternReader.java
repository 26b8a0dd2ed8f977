package org.vedette.watchfile;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.watch.AmountRule;
import org.vedette.model.watch.Pattern;
import org.vedette.model.watch.VoiceRule;
import org.vedette.watchfile.yaml.Entry;
import org.vedette.watchfile.yaml.Node;

/// Reads what a claim must be like.
final class PatternReader {
    private final Predicate<String> isActor;

    /// @param isActor whether the register knows a code
    PatternReader(Predicate<String> isActor) {
        this.isActor = isActor;
    }

    /// Reads the fields of a pattern; the caller closes the entry.
    Pattern read(Entry entry) {
        List<ClaimType> types = entry.oneOf("types", Words.TYPES);
        return new Pattern(
                types,
                entry.read("modes", (text, place) -> mode(entry, text, place, types)),
                entry.read("contexts", (text, place) -> context(entry, text, place)),
                entry.oneOf("statuses", Words.STATUSES),
                actors(entry, "sources"),
                actors(entry, "targets"),
                actors(entry, "about"),
                actors(entry, "involves"),
                actors(entry, "towards"),
                entry.entries("amounts", "a number: unit, at_least, at_most").stream()
                        .map(PatternReader::amount)
                        .toList(),
                entry.words("places"),
                voices(entry));
    }

    List<String> actors(Entry entry, String name) {
        return entry.read(name, (text, place) -> {
            if (isActor.test(text)) {
                return text;
            }
            entry.faults().add(place, "actor «" + text + "»", "a code of the register, such as PRK or RUS.MIL");
            return null;
        });
    }

    private static @Nullable String mode(Entry entry, String text, Node.Mark place, List<ClaimType> types) {
        List<String> known = types.isEmpty()
                ? Codebook.ALL_MODES
                : types.stream()
                        .flatMap(type -> Codebook.modes(type).stream())
                        .distinct()
                        .toList();
        return oneOf(entry, text, place, known, "mode");
    }

    static @Nullable String context(Entry entry, String text, Node.Mark place) {
        return oneOf(entry, text, place, Codebook.CONTEXTS, "context");
    }

    private static @Nullable String oneOf(Entry entry, String text, Node.Mark place, List<String> known, String what) {
        if (known.contains(text)) {
            return text;
        }
        String wanted = known.isEmpty() ? "none: these types have no modes" : "one of " + String.join(", ", known);
        entry.faults().add(place, what + " «" + text + "»", wanted);
        return null;
    }

    private static AmountRule amount(Entry entry) {
        List<String> units = entry.words("unit").stream()
                .map(unit -> unit.toLowerCase(Locale.ROOT))
                .toList();
        var rule = new AmountRule(units, entry.number("at_least"), entry.number("at_most"));
        entry.close();
        return rule;
    }

    private VoiceRule voices(Entry entry) {
        Node node = entry.node("voices");
        if (node == null) {
            return VoiceRule.ANY;
        }
        Entry voices = Entry.of(node, "official, named, from, not_from", entry.faults());
        var rule = new VoiceRule(
                voices.yes("official"), voices.yes("named"), actors(voices, "from"), actors(voices, "not_from"));
        voices.close();
        return rule;
    }
}
