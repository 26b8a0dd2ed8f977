package org.vedette.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Speaker;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Witnesses;
import org.vedette.model.watch.Independence;
import org.vedette.model.watch.Indicator;

/// Counts the independent origins that speak for a sign.
final class Counting {
    private static final Comparator<Saying> EARLIEST =
            Comparator.comparing(Saying::known).thenComparing(Saying::claim);

    private Counting() {}

    /// How a sign stands.
    ///
    /// @param sayings all words about it
    /// @param since when it began to be seen, or null
    static Sign sign(Indicator indicator, List<Saying> sayings, Instant now, @Nullable Instant since) {
        var all = new ArrayList<>(sayings);
        all.sort(EARLIEST);
        List<Saying> live =
                all.stream().filter(saying -> isLive(indicator, saying, now)).toList();
        List<Witnesses> origins = origins(indicator, live);
        boolean seen = origins.size() >= indicator.origins() && happenings(origins) >= indicator.happenings();
        double strength = seen ? strength(indicator, origins, now) : 0;
        Instant begun = !seen ? null : since == null ? now : since;
        return new Sign(indicator.id(), seen, strength, begun, origins, all);
    }

    private static long happenings(List<Witnesses> origins) {
        return origins.stream()
                .flatMap(origin -> origin.sayings().stream())
                .map(Saying::event)
                .distinct()
                .count();
    }

    private static boolean isLive(Indicator indicator, Saying saying, Instant now) {
        Duration expires = indicator.expires();
        return saying.stance() == Stance.FOR
                && (expires == null || saying.known().plus(expires).isAfter(now));
    }

    private static List<Witnesses> origins(Indicator indicator, List<Saying> live) {
        List<List<Saying>> groups = switch (indicator.apart()) {
            case ORIGINS -> byOrigin(live);
            case STATES -> byState(live);
        };
        return groups.stream()
                .filter(group -> isGoodEnough(indicator, group))
                .map(group -> new Witnesses(name(indicator, group.getFirst().speaker()), group))
                .toList();
    }

    private static boolean isGoodEnough(Indicator indicator, List<Saying> group) {
        return indicator.grade() == null
                || group.stream().anyMatch(saying -> saying.letter().reaches(indicator.grade()));
    }

    private static String name(Indicator indicator, Speaker speaker) {
        return indicator.apart() == Independence.STATES && speaker.state() != null ? speaker.state() : speaker.name();
    }

    private static List<List<Saying>> byState(List<Saying> live) {
        Map<String, List<Saying>> states = new LinkedHashMap<>();
        for (Saying saying : live) {
            String state = saying.speaker().state();
            if (state != null) {
                states.computeIfAbsent(state, first -> new ArrayList<>()).add(saying);
            }
        }
        return List.copyOf(states.values());
    }

    /// Words meet when the merge found them to be of one origin, or when one named voice says both.
    private static List<List<Saying>> byOrigin(List<Saying> live) {
        var groups = new ArrayList<List<Saying>>();
        Map<String, List<Saying>> keyed = new TreeMap<>();
        for (Saying saying : live) {
            List<Saying> group = new ArrayList<>(List.of(saying));
            for (String key : keys(saying)) {
                group = joined(groups, keyed.get(key), group);
            }
            if (!contains(groups, group)) {
                groups.add(group);
            }
            for (Saying member : group) {
                for (String key : keys(member)) {
                    keyed.put(key, group);
                }
            }
        }
        groups.forEach(group -> group.sort(EARLIEST));
        groups.sort(Comparator.comparing(List::getFirst, EARLIEST));
        return groups;
    }

    private static List<Saying> joined(List<List<Saying>> groups, @Nullable List<Saying> known, List<Saying> group) {
        if (known == null || known == group) {
            return group;
        }
        known.addAll(group);
        groups.removeIf(each -> each == group);
        return known;
    }

    private static boolean contains(List<List<Saying>> groups, List<Saying> group) {
        return groups.stream().anyMatch(each -> each == group);
    }

    private static List<String> keys(Saying saying) {
        String voice = Voices.key(saying.speaker());
        String origin = "origin " + saying.event() + " " + saying.origin();
        return voice == null ? List.of(origin) : List.of(origin, "voice " + voice);
    }

    private static double strength(Indicator indicator, List<Witnesses> origins, Instant now) {
        Duration halfLife = indicator.halfLife();
        if (halfLife == null) {
            return indicator.weight();
        }
        Instant newest = newest(origins);
        double age = Math.max(0, Duration.between(newest, now).toSeconds());
        return indicator.weight() * StrictMath.pow(0.5, age / halfLife.toSeconds());
    }

    private static Instant newest(List<Witnesses> origins) {
        return origins.stream()
                .flatMap(origin -> origin.sayings().stream())
                .map(Saying::known)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
