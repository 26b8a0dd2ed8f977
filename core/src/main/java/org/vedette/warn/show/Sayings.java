package org.vedette.warn.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Speaker;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Standing;
import org.vedette.warn.words.Amounts;
import org.vedette.warn.words.Moments;

/// The words of claims for a person.
public final class Sayings {
    static final Comparator<Saying> EARLIEST =
            Comparator.comparing(Saying::known).thenComparing(Saying::claim);

    /// Words that are the same for a reader, shown once.
    ///
    /// @param first the earliest
    /// @param articles how many articles carry them
    public record Shown(Saying first, int articles) {}

    private Sayings() {}

    /// What one voice says on a day with one status and the same numbers is shown once, the earliest first.
    public static List<Shown> grouped(List<Saying> sayings) {
        var sorted = new ArrayList<>(sayings);
        sorted.sort(EARLIEST);
        Map<String, List<Saying>> groups = new LinkedHashMap<>();
        for (Saying saying : sorted) {
            String key = key(saying);
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(saying);
        }
        return groups.values().stream()
                .map(group -> new Shown(group.getFirst(), (int)
                        group.stream().map(Saying::article).distinct().count()))
                .toList();
    }

    private static String key(Saying saying) {
        String numbers = saying.quantities().stream().map(Amounts::of).collect(Collectors.joining(","));
        return who(saying.speaker()) + "|" + saying.status() + "|" + numbers + "|" + Moments.day(saying.known());
    }

    /// The words that are beside some sign and count for none, each claim once, the earliest first.
    public static List<Saying> aside(Standing standing) {
        SortedSet<String> counted = new TreeSet<>();
        SortedSet<Saying> aside = new TreeSet<>(EARLIEST);
        for (Sign sign : standing.signs()) {
            for (Saying saying : sign.sayings()) {
                if (saying.stance() == Stance.ASIDE) {
                    aside.add(saying);
                } else {
                    counted.add(saying.claim());
                }
            }
        }
        return aside.stream()
                .filter(saying -> !counted.contains(saying.claim()))
                .toList();
    }

    /// "Volodymyr Zelensky (UKR)".
    public static String who(Speaker speaker) {
        return speaker.state() == null ? speaker.name() : speaker.name() + " (" + speaker.state() + ")";
    }

    /// "2024-10-13 18:40Z".
    public static String when(Saying saying) {
        return Moments.of(saying.known());
    }

    /// "Slobozhan Courier, grade C, slobozhan-courier-20241013-1".
    public static String where(Shown shown) {
        Saying saying = shown.first();
        String outlet = saying.outlet() == null ? "" : saying.outlet() + ", grade " + saying.letter() + ", ";
        String more = shown.articles() == 1
                ? ""
                : shown.articles() == 2 ? " and 1 article more" : " and " + (shown.articles() - 1) + " articles more";
        return outlet + saying.article() + more;
    }
}
