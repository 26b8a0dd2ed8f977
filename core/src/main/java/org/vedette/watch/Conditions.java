package org.vedette.watch;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.watch.Condition;

/// Whether the signs meet a condition.
final class Conditions {
    private Conditions() {}

    static boolean hold(Condition condition, List<Sign> signs) {
        return switch (condition) {
            case Condition.Seen(var indicator, var origins) ->
                signs.stream().anyMatch(sign -> sign.indicator().equals(indicator) && isSeen(sign, origins));
            case Condition.Score(var atLeast) -> score(signs) >= atLeast;
            case Condition.All(var of) -> of.stream().allMatch(each -> hold(each, signs));
            case Condition.Any(var of) -> of.stream().anyMatch(each -> hold(each, signs));
        };
    }

    private static boolean isSeen(Sign sign, int origins) {
        return origins == 0 ? sign.seen() : sign.origins().size() >= origins;
    }

    static double score(List<Sign> signs) {
        return signs.stream().mapToDouble(Sign::strength).sum();
    }

    /// When the newest word came that speaks for a sign of the condition.
    static Optional<Instant> newest(Condition condition, List<Sign> signs) {
        SortedSet<String> named = new TreeSet<>();
        boolean all = name(condition, named);
        return signs.stream()
                .filter(sign -> all || named.contains(sign.indicator()))
                .flatMap(sign -> sign.origins().stream())
                .flatMap(origin -> origin.sayings().stream())
                .map(Saying::known)
                .max(Comparator.naturalOrder());
    }

    /// Gathers the signs a condition names.
    ///
    /// @return whether it looks at all of them
    private static boolean name(Condition condition, SortedSet<String> named) {
        return switch (condition) {
            case Condition.Seen(var indicator, var origins) -> {
                named.add(indicator);
                yield false;
            }
            case Condition.Score score -> true;
            case Condition.All(var of) -> nameAll(of, named);
            case Condition.Any(var of) -> nameAll(of, named);
        };
    }

    private static boolean nameAll(List<Condition> conditions, SortedSet<String> named) {
        boolean all = false;
        for (Condition each : conditions) {
            all |= name(each, named);
        }
        return all;
    }
}
