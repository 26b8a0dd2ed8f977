package org.vedette.export.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.export.writer.Happening;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;

/// The numbers of one fate in a happening. Only claims that say it happened count.
///
/// @param figures in the order of the reports
public record Toll(List<Figure> figures) {
    public Toll {
        figures = List.copyOf(figures);
    }

    /// All figures of that fate.
    public static Toll of(Happening happening, Fate fate) {
        List<Figure> figures = new ArrayList<>();
        for (Report report : happening.reports()) {
            Status status = report.claim().status();
            if (status == Status.OCCURRED || status == Status.ONGOING) {
                for (Quantity quantity : report.claim().quantities()) {
                    if (Fate.of(report.claim(), quantity, report.sentence()) == fate) {
                        figures.add(new Figure(fate, quantity, report));
                    }
                }
            }
        }
        return new Toll(figures);
    }

    /// Whether any figure is given.
    public boolean known() {
        return !figures.isEmpty();
    }

    /// The most conservative figure of all; 0 when none is given.
    public long conservative() {
        return figures.stream().mapToLong(Figure::conservative).min().orElse(0);
    }

    /// The least and the most that anybody gives.
    public long low() {
        return figures.stream().mapToLong(Figure::low).min().orElse(0);
    }

    public long high() {
        return figures.stream().mapToLong(Figure::high).max().orElse(0);
    }

    /// The figure that most independent origins give; the lower where two have as many.
    public long best(Happening happening) {
        Map<Long, Long> votes = new TreeMap<>();
        for (Origin origin : happening.event().origins()) {
            figures.stream()
                    .filter(figure -> origin.claims().contains(figure.report().id()))
                    .mapToLong(Figure::low)
                    .distinct()
                    .forEach(low -> votes.merge(low, 1L, Long::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseGet(this::low);
    }

    /// The figures with who gives them, where they differ: "3 (tass), 5 (kyiv post)"; null where they do not.
    public @Nullable String disputed() {
        if (low() == high()) {
            return null;
        }
        return String.join(
                ", ",
                figures.stream()
                        .map(figure -> range(figure) + " (" + figure.report().outlet() + ")")
                        .distinct()
                        .toList());
    }

    private static String range(Figure figure) {
        return figure.low() == figure.high() ? Long.toString(figure.low()) : figure.low() + " to " + figure.high();
    }
}
