package org.vedette.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Fold;
import org.vedette.model.alarm.Sighting;
import org.vedette.model.alarm.Turn;
import org.vedette.model.watch.Outlets;

/// Whatever noise comes in, a phase is not left within the time it is to be kept, unless a word was taken back; and it
/// makes no difference how often the watch is told that time passes.
class NoFlappingTest {
    private static final Instant BEGIN = Tale.at("2024-01-01");
    private static final List<String> VOICES = List.of("ARG.PRES", "BOL.PRES", "ARG.MOD", "CHL.MFA", "?sources", "");
    private static final List<String> STATUSES = List.of("occurred", "ongoing", "planned", "denied", "possible");
    private static final List<String> NUMBERS = List.of("", "about 1500 troops", "at-most 3000 troops");

    private final Watch watch = new Watch(Plans.dispatch(), Outlets.NONE);

    private static List<Sighting> noise(long seed, boolean withRefutations) {
        var random = new Random(seed);
        var sightings = new ArrayList<Sighting>();
        Map<Integer, List<String>> events = new TreeMap<>();
        Instant at = BEGIN;
        for (int step = 0; step < 120; step++) {
            at = at.plus(Duration.ofHours(random.nextInt(1, 120)));
            List<String> lines = events.computeIfAbsent(random.nextInt(12), first -> new ArrayList<>());
            lines.add(line(at, random, withRefutations));
            int event = events.entrySet().stream()
                    .filter(entry -> entry.getValue() == lines)
                    .mapToInt(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            sightings.add(Tale.heard("e" + event, lines.toArray(String[]::new)));
        }
        return sightings;
    }

    private static String line(Instant at, Random random, boolean withRefutations) {
        boolean refutes = withRefutations && random.nextInt(6) == 0;
        String status = refutes ? "refuted" : STATUSES.get(random.nextInt(STATUSES.size()));
        return at + "|AID " + status + "|CHL>PER|" + VOICES.get(random.nextInt(VOICES.size())) + "|"
                + NUMBERS.get(random.nextInt(NUMBERS.size())) + "|";
    }

    private List<Turn> turns(List<Sighting> sightings) {
        var turns = new ArrayList<Turn>();
        Watching state = watch.empty();
        for (Sighting sighting : sightings) {
            Fold.Step<Watching, Turn> step = watch.next(state, sighting);
            state = step.state();
            turns.addAll(step.out());
        }
        return turns;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noPhaseIsLeftWithinItsTime(long seed) {
        List<Turn> turns = turns(noise(seed, false));
        assertThat(turns).isNotEmpty();
        Map<Integer, Instant> entered = new TreeMap<>();
        for (Turn turn : turns) {
            for (int phase = turn.from().number() + 1; phase <= turn.to().number(); phase++) {
                entered.put(phase, turn.at());
            }
            for (int phase = turn.from().number(); phase > turn.to().number(); phase--) {
                Duration kept = Duration.between(entered.get(phase), turn.at());
                assertThat(kept)
                        .as("seed " + seed + ", " + turn.at())
                        .isGreaterThanOrEqualTo(
                                watch.plan().phases().get(phase - 1).dwell());
                assertThat(turn.cause()).isEqualTo(Turn.Cause.FADED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void oftenToldOrSeldomItIsTheSame(long seed) {
        List<Sighting> noise = noise(seed, true);
        List<Sighting> told = new ArrayList<>();
        Instant clock = BEGIN;
        for (Sighting sighting : noise) {
            for (Instant hour = clock; hour.isBefore(sighting.at()); hour = hour.plus(Duration.ofHours(5))) {
                told.add(new Sighting.Passed(hour));
            }
            told.add(sighting);
            clock = sighting.at();
        }
        assertThat(turns(told)).isEqualTo(turns(noise)).isNotEmpty();
    }
}
