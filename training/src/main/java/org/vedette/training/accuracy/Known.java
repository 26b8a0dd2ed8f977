package org.vedette.training.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.training.measure.Figure;

/// What is known beforehand of the sets: what they hold, the figures of other systems, and the figures we want to
/// reach.
final class Known {
    private final List<String[]> sets = rows("sets.tsv");
    private final List<String[]> others = rows("others.tsv");
    private final List<String[]> goals = rows("goals.tsv");

    /// A figure to reach.
    ///
    /// @param atLeast false where at most so much is wanted
    record Goal(double value, boolean atLeast) {
        /// Judged by the figure as it is shown.
        boolean isReachedBy(Figure figure) {
            double shown = Double.parseDouble(figure.shown());
            return atLeast ? shown >= value : shown <= value;
        }

        String shown() {
            return (atLeast ? ">= " : "<= ") + (value == Math.rint(value) ? Long.toString((long) value) : "" + value);
        }
    }

    /// Another system and what it reaches on a set, in words.
    record Other(String system, String figures) {}

    private static List<String[]> rows(String file) {
        return lines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Known.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What a set holds, in a sentence.
    String about(String set) {
        return sets.stream()
                .filter(row -> row[0].equals(set))
                .map(row -> row[1])
                .findFirst()
                .orElse("");
    }

    /// Whether a set is part of our own corpus.
    boolean isOurs(String set) {
        return sets.stream().anyMatch(row -> row[0].equals(set) && row[2].equals("ours"));
    }

    /// The words before the first section.
    List<String> foreword() {
        return lines("foreword.txt");
    }

    /// All sets of which there is anything to tell, in the order of the page.
    List<String> sets() {
        return sets.stream().map(row -> row[0]).toList();
    }

    List<Other> others(String set) {
        return others.stream()
                .filter(row -> row[0].equals(set))
                .map(row -> new Other(row[1], row[2]))
                .toList();
    }

    /// The goal for a figure, or null when there is none.
    @Nullable
    Goal goal(String set, String figure) {
        return goals.stream()
                .filter(row -> row[0].equals(set) && row[1].equals(figure))
                .map(row -> new Goal(Double.parseDouble(row[3]), row[2].equals(">=")))
                .findFirst()
                .orElse(null);
    }
}
