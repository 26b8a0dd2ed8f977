package org.vedette.training.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How often a label of the coders was given which label by the reader.
public final class Confusion {
    private final String of;
    private final Map<String, Map<String, Integer>> cells = new TreeMap<>();

    /// @param of what is labelled: "type"
    public Confusion(String of) {
        this.of = of;
    }

    /// A wrong label and how often it was given.
    public record Cell(String gold, String ours, int times) {}

    public void add(String gold, String ours) {
        cells.computeIfAbsent(gold, ignored -> new TreeMap<>()).merge(ours, 1, Integer::sum);
    }

    public String of() {
        return of;
    }

    public int times(String gold, String ours) {
        return cells.getOrDefault(gold, Map.of()).getOrDefault(ours, 0);
    }

    /// All labels that anybody gave, sorted.
    public SortedSet<String> labels() {
        var labels = new TreeSet<>(cells.keySet());
        cells.values().forEach(row -> labels.addAll(row.keySet()));
        return labels;
    }

    /// The labels that the coders gave, sorted.
    public SortedSet<String> golds() {
        return new TreeSet<>(cells.keySet());
    }

    /// How often the coders gave a label.
    public int times(String gold) {
        return cells.getOrDefault(gold, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// The wrong labels, the most frequent first; those as frequent by name.
    public List<Cell> wrong() {
        var wrong = new ArrayList<Cell>();
        cells.forEach((gold, row) -> row.forEach((ours, times) -> {
            if (!gold.equals(ours)) {
                wrong.add(new Cell(gold, ours, times));
            }
        }));
        wrong.sort(Comparator.comparingInt(Cell::times).reversed());
        return wrong;
    }

    /// The share of right labels, in percent.
    public double accuracy() {
        int all = cells.keySet().stream().mapToInt(this::times).sum();
        int right =
                cells.keySet().stream().mapToInt(label -> times(label, label)).sum();
        return all == 0 ? 0 : 100.0 * right / all;
    }

    /// The mean of the F1 of some labels, in percent.
    public double macroF1(Collection<String> labels) {
        return labels.stream().mapToDouble(this::f1).average().orElse(0);
    }

    /// The F1 of one label, in percent.
    public double f1(String label) {
        int right = times(label, label);
        int given = cells.keySet().stream().mapToInt(gold -> times(gold, label)).sum();
        return right == 0 ? 0 : 200.0 * right / (times(label) + given);
    }
}
