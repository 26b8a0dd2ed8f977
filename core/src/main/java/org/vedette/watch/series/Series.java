package org.vedette.watch.series;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.alarm.Told;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;

/// Counts week by week what is told of two parties.
public final class Series {
    private final Predicate<Claim> asked;
    private final Map<LocalDate, Tally> weeks = new TreeMap<>();

    private Series(Predicate<Claim> asked) {
        this.asked = asked;
    }

    /// The weeks from the first to the last one in which anything was told, without a gap.
    ///
    /// @param events each once, as it stands
    /// @param one and `other` codes of the register; they may stand in any roles, but not in the same one alone
    /// @param topic a context that a claim must have, or null for all
    public static List<Week> of(List<Told.Now> events, String one, String other, @Nullable String topic) {
        var series = new Series(claim ->
                between(claim, one, other) && (topic == null || claim.contexts().contains(topic)));
        events.forEach(series::add);
        return series.weeks();
    }

    private static boolean between(Claim claim, String one, String other) {
        return has(claim, one) && has(claim, other);
    }

    private static boolean has(Claim claim, String code) {
        return has(claim.sources(), code)
                || has(claim.targets(), code)
                || has(claim.about(), code)
                || claim.place() != null && code.equals(claim.place().country());
    }

    private static boolean has(List<Party> parties, String code) {
        return parties.stream().map(Party::actor).anyMatch(actor -> isOf(actor, code));
    }

    private static boolean isOf(Actor actor, String code) {
        return code.equals(actor.country()) || code.equals(actor.code());
    }

    private void add(Told.Now told) {
        Map<String, Claim> claims = new TreeMap<>();
        for (Report report : told.reports()) {
            claims.put(report.id(), report.claim());
        }
        LocalDate begun = null;
        for (Origin origin : told.event().origins()) {
            Claim first = first(origin, claims);
            if (first != null) {
                LocalDate monday = monday(Objects.requireNonNull(first.known()));
                begun = begun == null || monday.isBefore(begun) ? monday : begun;
                weeks.computeIfAbsent(monday, week -> new Tally())
                        .count(first, asked.test(first), monday.equals(begun));
            }
        }
    }

    /// The first claim of an origin by knowledge; null when none tells when it was known.
    private static @Nullable Claim first(Origin origin, Map<String, Claim> claims) {
        Claim first = null;
        Instant earliest = null;
        for (String id : origin.claims()) {
            Claim claim = claims.get(id);
            Instant known = claim == null ? null : claim.known();
            if (known != null && (earliest == null || known.isBefore(earliest))) {
                earliest = known;
                first = claim;
            }
        }
        return first;
    }

    private static LocalDate monday(Instant known) {
        return known.atOffset(ZoneOffset.UTC).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<Week> weeks() {
        var all = new ArrayList<Week>();
        var sorted = new TreeMap<>(weeks);
        if (!sorted.isEmpty()) {
            for (LocalDate day = sorted.firstKey(); !day.isAfter(sorted.lastKey()); day = day.plusWeeks(1)) {
                all.add(sorted.getOrDefault(day, new Tally()).week(day));
            }
        }
        return all;
    }

    /// A week that is being counted.
    private static final class Tally {
        private int acts;
        private int plans;
        private int denials;
        private int fresh;
        private int all;
        private double tone;

        void count(Claim claim, boolean isAsked, boolean isFresh) {
            all++;
            if (!isAsked) {
                return;
            }
            fresh += isFresh ? 1 : 0;
            switch (claim.status()) {
                case OCCURRED, ONGOING -> {
                    acts++;
                    tone += claim.goldstein();
                }
                case PLANNED, PROMISED, THREATENED, CONDITIONAL, POSSIBLE, REQUESTED -> plans++;
                case DENIED, NEGATED, REFUTED -> denials++;
            }
        }

        Week week(LocalDate monday) {
            return new Week(monday, acts, plans, denials, fresh, all, acts == 0 ? 0 : tone / acts);
        }
    }
}
