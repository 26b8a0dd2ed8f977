package org.vedette.training.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What went wrong, sorted by kind.
public final class Errors {
    private final Map<String, List<Case>> byKind = new TreeMap<>();

    /// One error.
    ///
    /// @param id of the sentence or row
    /// @param gold what the coders say
    /// @param ours what the reader says
    /// @param text may be shown to whoever may see the set, and goes into no paper
    public record Case(String id, String gold, String ours, String text) {}

    /// All errors of a kind.
    public record Kind(String name, List<Case> cases) {
        public Kind {
            cases = List.copyOf(cases);
        }
    }

    public void add(String kind, Case found) {
        byKind.computeIfAbsent(kind, ignored -> new ArrayList<>()).add(found);
    }

    /// The most frequent kind first; those as frequent by name.
    public List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        byKind.forEach((name, cases) -> kinds.add(new Kind(name, cases)));
        kinds.sort(Comparator.comparingInt((Kind kind) -> kind.cases().size()).reversed());
        return kinds;
    }

    /// How often a kind was seen.
    public int times(String kind) {
        return byKind.getOrDefault(kind, List.of()).size();
    }
}
