package org.vedette.watch;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;

/// Compares the words that count before and after a step.
final class Spoken {
    private Spoken() {}

    /// The words that count, in the order of the signs.
    static List<Saying> of(List<Sign> signs) {
        return signs.stream()
                .flatMap(sign -> sign.origins().stream())
                .flatMap(origin -> origin.sayings().stream())
                .toList();
    }

    /// Those of the first list that the second does not have.
    static List<Saying> without(List<Saying> some, List<Saying> others) {
        SortedSet<String> known = new TreeSet<>();
        others.forEach(saying -> known.add(key(saying)));
        return some.stream().filter(saying -> !known.contains(key(saying))).toList();
    }

    private static String key(Saying saying) {
        return saying.indicator() + " " + saying.claim();
    }

    /// Whether a sign has fewer origins than before, both counted at the same instant: something was taken back,
    /// corrected, split or found to be one.
    static boolean fewer(List<Sign> before, List<Sign> after) {
        for (int at = 0; at < before.size(); at++) {
            if (after.get(at).origins().size() < before.get(at).origins().size()) {
                return true;
            }
        }
        return false;
    }
}
