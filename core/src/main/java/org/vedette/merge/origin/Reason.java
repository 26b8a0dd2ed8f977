package org.vedette.merge.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.witness.Witness;
import org.vedette.model.event.Report;

/// Tells a person why some reports are one origin.
final class Reason {
    private static final int NAMED = 3;

    private final List<Witness> members;
    private final @Nullable Mouth mouth;

    private Reason(List<Witness> members, @Nullable Mouth mouth) {
        this.members = members;
        this.mouth = mouth;
    }

    /// @param members in the order of first knowledge
    /// @param mouth who first says it, or null
    static String of(List<Witness> members, @Nullable Mouth mouth) {
        return new Reason(members, mouth).words();
    }

    private String words() {
        SequencedSet<String> tellers = tellers();
        var parts = new ArrayList<String>();
        if (mouth != null) {
            parts.add(verb(tellers, "quotes ", "quote ") + mouth.name());
        }
        if (tellers.size() > 1) {
            together(parts);
        }
        if (parts.isEmpty()) {
            parts.add(verb(tellers, "tells it", "tell it"));
        }
        return listed(tellers) + " " + String.join("; ", parts);
    }

    /// Beside the speaker: the same words, and the agencies in common.
    private void together(List<String> parts) {
        if (hasCopies()) {
            parts.add("carry the same text");
        }
        List<String> agencies = inCommon();
        if (!agencies.isEmpty()) {
            parts.add("go back to " + String.join(" and ", agencies));
        }
    }

    private boolean hasCopies() {
        return Copies.among(members).stream()
                .anyMatch(link -> !article(link.one()).equals(article(link.other())));
    }

    private String article(int at) {
        return members.get(at).report().article();
    }

    /// Agencies that more than one of the articles come through.
    private List<String> inCommon() {
        SortedMap<String, SequencedSet<String>> articles = new TreeMap<>();
        for (Witness member : members) {
            Report report = member.report();
            Carriers.of(report, mouth == null)
                    .values()
                    .forEach(name -> articles.computeIfAbsent(name, first -> new LinkedHashSet<>())
                            .add(report.article()));
        }
        articles.values().removeIf(carried -> carried.size() < 2);
        return List.copyOf(articles.keySet());
    }

    /// The outlets, or articles without one, each once.
    private SequencedSet<String> tellers() {
        var tellers = new LinkedHashSet<String>();
        for (Witness member : members) {
            String outlet = Carriers.outlet(member.report());
            tellers.add(outlet == null ? "article " + member.report().article() : outlet);
        }
        return tellers;
    }

    private static String verb(SequencedSet<String> tellers, String one, String many) {
        return tellers.size() == 1 ? one : many;
    }

    private static String listed(SequencedSet<String> tellers) {
        List<String> names = List.copyOf(tellers);
        if (names.size() <= NAMED) {
            return names.size() == 1
                    ? names.getFirst()
                    : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        }
        return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
