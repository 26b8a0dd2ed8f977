package org.vedette.warn.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Standing;
import org.vedette.model.claim.Quantity;
import org.vedette.model.watch.AmountRule;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.words.Amounts;

/// A number that somebody gave, with his voice and its status. Numbers that disagree stand side by side.
///
/// @param amount in words
/// @param first the words that gave it first
/// @param articles how many articles carry it
public record Number(String amount, Saying first, int articles) {
    /// All numbers in the units that the watch asks for, the earliest first; every number where it asks for none.
    public static List<Number> of(WatchPlan plan, Standing standing) {
        List<String> units = units(plan);
        Map<String, List<Saying>> groups = new LinkedHashMap<>();
        for (Saying saying : once(standing)) {
            for (Quantity quantity : saying.quantities()) {
                if (isAsked(units, quantity)) {
                    String amount = Amounts.of(quantity);
                    String key = amount + "|" + saying.status() + "|"
                            + saying.speaker().name();
                    groups.computeIfAbsent(key, first -> new ArrayList<>()).add(saying);
                }
            }
        }
        var numbers = new ArrayList<Number>();
        groups.forEach((key, sayings) ->
                numbers.add(new Number(key.substring(0, key.indexOf('|')), sayings.getFirst(), articles(sayings))));
        return numbers;
    }

    private static boolean isAsked(List<String> units, Quantity quantity) {
        return units.isEmpty()
                || quantity.unit() != null && units.contains(quantity.unit().toLowerCase(Locale.ROOT));
    }

    private static List<String> units(WatchPlan plan) {
        return plan.indicators().stream()
                .flatMap(indicator -> indicator.counts().stream())
                .flatMap(pattern -> pattern.amounts().stream())
                .map(AmountRule::units)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// Every claim once, the earliest first, whatever number of signs it is about.
    private static List<Saying> once(Standing standing) {
        SortedSet<Saying> sayings = new TreeSet<>(Sayings.EARLIEST);
        for (Sign sign : standing.signs()) {
            sayings.addAll(sign.sayings());
        }
        return List.copyOf(sayings);
    }

    private static int articles(List<Saying> sayings) {
        return (int) sayings.stream().map(Saying::article).distinct().count();
    }
}
