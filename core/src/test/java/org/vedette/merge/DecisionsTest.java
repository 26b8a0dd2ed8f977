package org.vedette.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Decision;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;

/// What an analyst splits is apart, what she merges is one, and what she undoes is as if it had never been, in
/// whatever order claims and decisions arrive.
class DecisionsTest {
    private static Decisions on(String instant) {
        return new Decisions(Instant.parse(instant), "Ann", "I was there");
    }

    private static final Decisions FIRST = on("2024-06-01T08:00:00Z");
    private static final Decisions SECOND = on("2024-06-02T08:00:00Z");
    private static final Decisions THIRD = on("2024-06-03T08:00:00Z");

    private static Tale visit(String id, String published) {
        return Tale.of(id, ClaimType.CONSULT, published).by("FIN").to("EST");
    }

    /// Three reports that are one by the rules, and one that is not.
    private static List<News> visits() {
        return new ArrayList<>(List.of(
                visit("a", "2024-05-01").told(),
                visit("b", "2024-05-01").told(),
                visit("c", "2024-05-02").told(),
                visit("z", "2024-02-01").told()));
    }

    private static List<News> with(List<News> news, Decision... decisions) {
        List<News> all = new ArrayList<>(news);
        for (Decision decision : decisions) {
            decision.rulings().forEach(ruling -> all.add(new News.Ruled(ruling)));
        }
        return all;
    }

    private static String groups(List<News> news) {
        return Told.groups(Told.all(news));
    }

    private static Event event(List<News> news, String id) {
        return Told.event(Told.all(news), id);
    }

    private static SortedMap<Integer, Decision> numbered(Decision... decisions) {
        return numbered(List.of(decisions));
    }

    private static SortedMap<Integer, Decision> numbered(List<Decision> decisions) {
        var numbered = new TreeMap<Integer, Decision>();
        decisions.forEach(decision -> numbered.put(numbered.size() + 1, decision));
        return numbered;
    }

    @Test
    void aSplitPartsAndLeavesBothSidesWhole() {
        List<News> news = visits();
        assertThat(groups(news)).isEqualTo("a b c | z");
        assertThat(groups(with(news, FIRST.split(event(news, "ea"), List.of("b")))))
                .isEqualTo("a c | b | z");
        assertThat(groups(with(news, FIRST.split(event(news, "ea"), List.of("c", "a")))))
                .isEqualTo("a c | b | z");
    }

    @Test
    void aMergeBringsTogetherWhatTheRulesPart() {
        List<News> news = visits();
        Decision merge = FIRST.merge(event(news, "ea"), List.of(event(news, "ez")));
        assertThat(groups(with(news, merge))).isEqualTo("a b c z");
        assertThat(merge.event()).isEqualTo("ea");
        assertThat(Told.all(with(news, merge)).events())
                .as("under the name of the first known")
                .containsExactly("ez");
    }

    @Test
    void claimsToComeFindTheEventsAsTheAnalystLeftThem() {
        List<News> news = visits();
        Decision split = FIRST.split(event(news, "ea"), List.of("b"));
        news.add(visit("first", "2024-04-30").told());
        news.add(visit("last", "2024-05-02").told());
        assertThat(groups(news)).isEqualTo("a b c first last | z");
        String parted = groups(with(news, split));
        assertThat(parted.split(" \\| ")).as(parted).noneMatch(group -> group.contains("b") && group.contains("a b"));
        Happenings happenings = Told.all(with(news, split));
        assertThat(happenings.eventOf("b")).isNotEqualTo(happenings.eventOf("a"));
        assertThat(happenings.eventOf("c")).isEqualTo(happenings.eventOf("a"));
    }

    @Test
    void anUndoneDecisionIsAsIfItHadNeverBeenMade() {
        List<News> news = visits();
        Decision split = FIRST.split(event(news, "ea"), List.of("b"));
        Decision undo = SECOND.undo(1, numbered(split));
        assertThat(undo.kind()).isEqualTo(Decision.Kind.UNDO);
        assertThat(undo.undoes()).isEqualTo(1);
        assertThat(Told.events(Told.all(with(news, split, undo)))).isEqualTo(Told.events(Told.all(news)));
        Decision again = THIRD.undo(2, numbered(split, undo));
        assertThat(groups(with(news, split, undo, again))).isEqualTo("a c | b | z");
        assertThatThrownBy(() -> THIRD.undo(1, numbered(split, undo))).hasMessageContaining("is undone already");
        Decision last = on("2024-06-04T08:00:00Z").undo(1, numbered(split, undo, again));
        assertThat(groups(with(news, split, undo, again, last))).isEqualTo("a b c | z");
    }

    @Test
    void whatWasDecidedSinceStaysWhenAnEarlierDecisionIsUndone() {
        List<News> news = visits();
        Decision split = FIRST.split(event(news, "ea"), List.of("b"));
        List<News> parted = with(news, split);
        Decision merge = SECOND.merge(event(parted, "ea"), List.of(event(parted, "eb")));
        assertThat(groups(with(parted, merge))).isEqualTo("a b c | z");
        Decision undo = THIRD.undo(1, numbered(split, merge));
        assertThat(groups(with(parted, merge, undo))).isEqualTo("a b c | z");
    }

    @Test
    void whatCannotBeDecidedIsRefusedInWords() {
        Event event = event(visits(), "ea");
        assertThatThrownBy(() -> FIRST.split(event, List.of("z"))).hasMessageContaining("claim z is not in event ea");
        assertThatThrownBy(() -> FIRST.split(event, List.of("a", "b", "c")))
                .hasMessageContaining("name some of its claims and leave some");
        assertThatThrownBy(() -> FIRST.merge(event, List.of(event))).hasMessageContaining("each named once");
        Decision split = FIRST.split(event, List.of("b"));
        assertThatThrownBy(() -> SECOND.undo(1, numbered(split, split)))
                .hasMessageContaining("later ones stand above all of it");
        assertThatThrownBy(() -> SECOND.undo(3, numbered(split))).hasMessageContaining("there is no decision 3");
    }

    private static List<News> crowd(Random random, int size) {
        String[] states = {"CHL", "PER", "BOL"};
        ClaimType[] types = {ClaimType.AID, ClaimType.MOBILIZE, ClaimType.CONSULT};
        Status[] statuses = {Status.PLANNED, Status.OCCURRED, Status.DENIED};
        var news = new ArrayList<News>();
        for (int i = 0; i < size; i++) {
            LocalDate day = LocalDate.of(2024, 5, 1).plusDays(random.nextInt(12));
            news.add(Tale.of("c" + i, types[random.nextInt(types.length)], day.toString())
                    .by(states[random.nextInt(states.length)])
                    .to(states[random.nextInt(states.length)])
                    .status(statuses[random.nextInt(statuses.length)])
                    .outlet("outlet " + random.nextInt(5))
                    .told());
        }
        return news;
    }

    /// Decisions one after the other, each made of what the ones before it left.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void randomDecisionsDoWhatTheySayInAnyOrderOfArrival(long seed) {
        var random = new Random(seed);
        List<News> news = crowd(random, 60);
        var made = new ArrayList<Decision>();
        for (int i = 0; i < 6; i++) {
            Happenings before = Told.all(news);
            Decision decision = decide(random, before, on("2024-06-0" + (i + 1) + "T08:00:00Z"));
            news = with(news, decision);
            Happenings after = Told.all(news);
            check(decision, before, after);
            made.add(decision);
            Decision undo = on("2024-07-0" + (i + 1) + "T08:00:00Z").undo(made.size(), numbered(made));
            assertThat(groups(with(news, undo))).as("undone").isEqualTo(Told.groups(before));
        }
        var expected = Told.events(Told.all(news));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(news, random);
            assertThat(Told.events(Told.all(news))).isEqualTo(expected);
        }
    }

    private static Decision decide(Random random, Happenings happenings, Decisions by) {
        List<String> ids = new ArrayList<>(happenings.events());
        Collections.shuffle(ids, random);
        List<Event> several = ids.stream()
                .map(id -> Told.event(happenings, id))
                .filter(event -> event.claims().size() > 2)
                .toList();
        if (random.nextBoolean() && !several.isEmpty()) {
            Event event = several.getFirst();
            List<String> claims = new ArrayList<>(event.claims());
            Collections.shuffle(claims, random);
            return by.split(event, claims.subList(0, 1 + random.nextInt(claims.size() - 1)));
        }
        return by.merge(Told.event(happenings, ids.get(0)), List.of(Told.event(happenings, ids.get(1))));
    }

    /// After a split no claim of the one side is with one of the other; after a merge all are one.
    private static void check(Decision decision, Happenings before, Happenings after) {
        for (Ruling ruling : decision.rulings()) {
            String event = Objects.requireNonNull(after.eventOf(ruling.claim()));
            String other = Objects.requireNonNull(after.eventOf(ruling.other()));
            if (ruling.kind() == Ruling.Kind.APART) {
                assertThat(event).as(ruling.toString()).isNotEqualTo(other);
            } else {
                assertThat(event).as(ruling.toString()).isEqualTo(other);
            }
        }
        assertThat(before.claims()).isEqualTo(after.claims());
    }
}
