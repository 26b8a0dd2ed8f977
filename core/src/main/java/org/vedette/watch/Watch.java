package org.vedette.watch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fold;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sighting;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Told;
import org.vedette.model.alarm.Turn;
import org.vedette.model.event.Report;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.PhasePlan;
import org.vedette.model.watch.WatchPlan;

/// A watch as a fold: events and the passing of time in, turns of phase out. It reads no clock: what grows old is
/// looked at when the watch is told how late it is, at every midnight (UTC) in between, so that telling it often or
/// seldom makes no difference.
public final class Watch implements Fold<Watching, Sighting, Turn> {
    private final WatchPlan plan;
    private final Sayings sayings;
    private final Ladder ladder;

    /// @param outlets the letters of outlets, for signs that ask for them and for the grade of warnings
    public Watch(WatchPlan plan, Outlets outlets) {
        this.plan = plan;
        this.sayings = new Sayings(plan, outlets);
        this.ladder = new Ladder(plan.phases());
    }

    public WatchPlan plan() {
        return plan;
    }

    /// Whether a report is about the matter of any sign, whoever says it and whether or not it counts. Events without
    /// such a report need not be told.
    public boolean looksAt(Report report) {
        return plan.indicators().stream()
                .flatMap(indicator -> indicator.counts().stream())
                .anyMatch(pattern -> Matching.isAbout(pattern, report.claim()));
    }

    @Override
    public Watching empty() {
        return Watching.NOTHING;
    }

    @Override
    public Step<Watching, Turn> next(Watching before, Sighting sighting) {
        var turns = new ArrayList<Turn>();
        Watching later = pass(before, sighting.at(), turns);
        Watching after = switch (sighting) {
            case Sighting.Passed passed -> later;
            case Sighting.Heard(var at, var told) -> hear(later, told, turns);
        };
        return new Step<>(after, turns);
    }

    /// How the watch stands at an instant, if nothing more was heard. To be asked for the state's own time or later.
    public Standing standing(Watching state, Instant at) {
        List<Sign> signs = signs(state, at);
        Phase phase = phase(state.phase());
        return new Standing(plan.id(), at, phase, state.entered(), Conditions.score(signs), signs);
    }

    /// A step of the ladder by its number.
    public Phase phase(int number) {
        if (number == 0) {
            return Phase.CALM;
        }
        PhasePlan step = plan.phases().get(number - 1);
        return new Phase(number, step.id(), step.title());
    }

    /// Lets time pass, midnight by midnight. Time never goes back: what comes late is heard at the watch's own time.
    private Watching pass(Watching before, Instant at, List<Turn> turns) {
        Instant clock = before.clock();
        if (clock == null) {
            return before.at(at);
        }
        Watching state = before;
        boolean idle = before.events().isEmpty() && before.phase() == 0;
        for (Instant day = midnightAfter(clock); !idle && !day.isAfter(at); day = midnightAfter(day)) {
            state = settle(state.at(day), null, turns);
        }
        return at.isAfter(clock) ? state.at(at) : state;
    }

    private static Instant midnightAfter(Instant instant) {
        return instant.truncatedTo(ChronoUnit.DAYS)
                .atOffset(ZoneOffset.UTC)
                .plusDays(1)
                .toInstant();
    }

    private Watching hear(Watching before, List<Told> told, List<Turn> turns) {
        Instant now = now(before);
        var changed = new TreeMap<String, List<Saying>>();
        for (Told each : told) {
            List<Saying> words = switch (each) {
                case Told.Gone gone -> List.of();
                case Told.Now event -> List.copyOf(sayings.of(event, now));
            };
            if (!words.equals(before.events().getOrDefault(each.id(), List.of()))) {
                changed.put(each.id(), words);
            }
        }
        return changed.isEmpty() ? before : settle(before.with(merged(before.events(), changed)), before, turns);
    }

    private static TreeMap<String, List<Saying>> merged(
            SortedMap<String, List<Saying>> before, SortedMap<String, List<Saying>> changed) {
        var events = new TreeMap<>(before);
        changed.forEach((id, words) -> {
            if (words.isEmpty()) {
                events.remove(id);
            } else {
                events.put(id, words);
            }
        });
        return events;
    }

    private static Instant now(Watching state) {
        Instant clock = state.clock();
        if (clock == null) {
            throw new IllegalStateException("the watch was not told how late it is");
        }
        return clock;
    }

    /// Brings signs and phase up to date.
    ///
    /// @param before the state whose words had counted so far; null when only time has passed
    private Watching settle(Watching heard, @Nullable Watching before, List<Turn> turns) {
        Instant now = now(heard);
        List<Sign> signs = signs(heard, now);
        List<Sign> earlier = before == null ? signs : signs(before, now);
        boolean lost = Spoken.fewer(earlier, signs);
        Watching state = (lost ? heard.lost(now) : heard).seen(since(signs));
        Watching settled = ladder.settle(state, signs, now);
        if (settled.phase() != heard.phase()) {
            boolean rose = settled.phase() > heard.phase();
            List<Saying> had = Spoken.of(earlier);
            List<Saying> have = Spoken.of(signs);
            List<Saying> words = rose ? Spoken.without(have, had) : Spoken.without(had, have);
            Turn.Cause cause = rose ? Turn.Cause.SEEN : lost ? Turn.Cause.TAKEN_BACK : Turn.Cause.FADED;
            turns.add(new Turn(
                    plan.id(),
                    phase(heard.phase()),
                    phase(settled.phase()),
                    now,
                    cause,
                    words,
                    standing(settled, now)));
        }
        return settled;
    }

    private static TreeMap<String, Instant> since(List<Sign> signs) {
        var since = new TreeMap<String, Instant>();
        for (Sign sign : signs) {
            if (sign.since() != null) {
                since.put(sign.indicator(), sign.since());
            }
        }
        return since;
    }

    private List<Sign> signs(Watching state, Instant now) {
        var byIndicator = new TreeMap<String, List<Saying>>();
        state.events()
                .values()
                .forEach(words -> words.forEach(saying -> byIndicator
                        .computeIfAbsent(saying.indicator(), first -> new ArrayList<>())
                        .add(saying)));
        var signs = new ArrayList<Sign>();
        for (Indicator indicator : plan.indicators()) {
            List<Saying> words = byIndicator.getOrDefault(indicator.id(), List.of());
            signs.add(Counting.sign(indicator, words, now, state.since().get(indicator.id())));
        }
        return signs;
    }
}
