package org.vedette.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vedette.model.event.Event;
import org.vedette.model.event.Ruling;
import org.vedette.store.Amendment;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Pair;
import org.vedette.store.Query;

/// What is promised of events, on whatever database they stand.
abstract class EventsContract {
    private static final Instant LEARNED = LedgerContract.LEARNED;
    private static final Story FIRST = Story.of(
            "first",
            "2024-03-02T00:00:00Z",
            "a1 PRK>RUS AID planned 2024-03-01",
            "b1 CHL>PER CONSULT occurred 2024-03-01");
    private static final Story SECOND = Story.of(
            "second", "2024-03-05T00:00:00Z", "a2 PRK>RUS AID occurred 2024-03-01", "c2 KOR>PRK ACCUSE occurred -");

    private final List<SameDay> merges = new ArrayList<>();
    private @Nullable SqlLedger opened;

    abstract SqlLedger open();

    @BeforeEach
    void begin() {
        opened = open();
    }

    @AfterEach
    void end() {
        ledger().close();
    }

    private SqlLedger ledger() {
        SqlLedger ledger = opened;
        if (ledger == null) {
            throw new IllegalStateException("not opened");
        }
        return ledger;
    }

    private SqlEvents events(String edition) {
        return new SqlEvents(
                ledger(),
                () -> {
                    merges.add(new SameDay());
                    return merges.getLast();
                },
                edition);
    }

    private List<String> shown(Query query) {
        try (Stream<Event> events = events("one").events(query)) {
            return events.map(event -> event.id() + event.claims()).toList();
        }
    }

    private void take(Story story) {
        ledger().take(story.coding(), LEARNED);
    }

    @Test
    void eventsAreBroughtUpToDateWhenTheyAreAskedFor() {
        take(FIRST);
        assertThat(shown(Query.ALL)).containsExactly("ea1[a1]", "eb1[b1]");
        take(SECOND);
        assertThat(shown(Query.ALL)).containsExactly("ea1[a1, a2]", "eb1[b1]", "ec2[c2]");
        assertThat(merges).hasSize(2);
        assertThat(merges.getLast().recalled())
                .as("the claim of that type and day alone")
                .isEqualTo(1);
        shown(Query.ALL);
        assertThat(merges).as("nothing new, nothing merged").hasSize(2);
    }

    @Test
    void filtersAskForEventsWithAClaimThatAnswers() {
        take(FIRST);
        take(SECOND);
        assertThat(shown(Query.of(new Filter.Between(Pair.of("RUS-PRK"))))).containsExactly("ea1[a1, a2]");
        assertThat(shown(Query.of(new Filter.Article("second")))).containsExactly("ea1[a1, a2]", "ec2[c2]");
        assertThat(shown(Query.of(new Filter.Id("b1")))).containsExactly("eb1[b1]");
    }

    @Test
    void pagesOfEventsFollowOneAnother() {
        take(FIRST);
        take(SECOND);
        SqlEvents events = events("one");
        EventRecord.Some first = events.page(Query.ALL, null, 2);
        assertThat(first.items()).extracting(Event::id).containsExactly("ea1", "eb1");
        EventRecord.Some second = events.page(Query.ALL, first.next(), 2);
        assertThat(second.items()).extracting(Event::id).containsExactly("ec2");
        assertThat(second.next()).isNull();
        Query then = Query.ALL.asOf(AsOf.endOf(LocalDate.of(2024, 3, 3)));
        assertThat(events.page(then, null, 5).items())
                .extracting(event -> event.id() + event.claims())
                .containsExactly("ea1[a1]", "eb1[b1]");
    }

    @Test
    void asOfAnEarlierTimeTheyAreWhatItsClaimsCameTo() {
        take(FIRST);
        take(SECOND);
        Query then = Query.ALL.asOf(AsOf.endOf(LocalDate.of(2024, 3, 3)));
        assertThat(shown(then)).containsExactly("ea1[a1]", "eb1[b1]");
        assertThat(events("one").event("ea1", then.asOf()))
                .extracting(Event::claims)
                .isEqualTo(List.of("a1"));
        assertThat(events("one").event("ec2", then.asOf())).isNull();
        assertThat(events("one").event("ec2", AsOf.NOW)).isNotNull();
    }

    @Test
    void whatIsTakenBackLeavesItsEvent() {
        take(FIRST);
        take(SECOND);
        shown(Query.ALL);
        ledger().amend(new Amendment.Retraction("a1", LEARNED, "Mia", ""), LEARNED);
        ledger().amend(new Amendment.Retraction("c2", LEARNED, "Mia", ""), LEARNED);
        assertThat(shown(Query.ALL)).containsExactly("ea2[a2]", "eb1[b1]");
    }

    @Test
    void aRulingPartsAnEvent() {
        take(FIRST);
        take(SECOND);
        shown(Query.ALL);
        ledger().rule(new Ruling(Ruling.Kind.APART, "a2", "a1", LEARNED, "Mia", ""), LEARNED);
        assertThat(shown(Query.ALL)).containsExactly("ea1[a1]", "ea2[a2]", "eb1[b1]", "ec2[c2]");
    }

    @Test
    void anotherEditionOfTheMergeMakesThemAnew() {
        take(FIRST);
        events("one").catchUp();
        assertThat(events("one").catchUp()).isZero();
        assertThat(events("two").catchUp()).isEqualTo(2);
        assertThat(events("two").catchUp()).isZero();
    }

    @Test
    void theClaimsOfAnEventAreFound() {
        take(FIRST);
        take(SECOND);
        SqlEvents events = events("one");
        Event event = events.event("ea1", AsOf.NOW);
        assertThat(event).isNotNull();
        List<KeptClaim> claims = event == null ? List.of() : events.claims(event, AsOf.NOW);
        assertThat(claims).extracting(claim -> claim.claim().id()).containsExactly("a1", "a2");
    }

    @Test
    void eventsThatHoldSomeClaimsAreFoundWithoutLookingAtOthers() {
        take(FIRST);
        take(SECOND);
        List<KeptClaim> last =
                ledger().latest(Query.of(new Filter.Id("a2")), null, 5).items();
        assertThat(events("one").holding(last, AsOf.NOW))
                .extracting(event -> event.id() + event.claims())
                .containsExactly("ea1[a1, a2]");
        AsOf then = AsOf.endOf(LocalDate.of(2024, 3, 3));
        List<KeptClaim> first = ledger().latest(Query.ALL.asOf(then), null, 5).items();
        assertThat(events("one").holding(first, then))
                .as("as of then the same events are what their claims of then come to")
                .extracting(event -> event.id() + event.claims())
                .containsExactlyInAnyOrder("ea1[a1]", "eb1[b1]");
    }

    @Test
    void someClaimsAloneComeToWhatTheMergeMakesOfThem() {
        take(FIRST);
        take(SECOND);
        List<KeptClaim> aid = ledger().latest(Query.of(new Filter.Between(Pair.of("RUS-PRK"))), null, 5)
                .items();
        assertThat(events("one").formed(aid, AsOf.NOW))
                .extracting(Event::claims)
                .containsExactly(List.of("a1", "a2"));
        assertThat(events("one").formed(aid.subList(0, 1), AsOf.NOW))
                .extracting(Event::articles)
                .containsExactly(1);
    }

    @Test
    void stepByStepOrAllAtOnceTheyAreTheSame() {
        var random = new Random(11);
        for (int i = 0; i < 30; i++) {
            take(Story.of(
                    "article" + random.nextInt(8),
                    "2024-03-0" + (1 + random.nextInt(9)) + "T0" + random.nextInt(10) + ":00:00Z",
                    "k" + i + " PRK>RUS AID planned 2024-03-0" + (1 + random.nextInt(4))));
            if (random.nextInt(3) == 0) {
                events("one").catchUp();
            }
        }
        List<String> grown = shown(Query.ALL);
        events("two").catchUp();
        try (Stream<Event> events = events("two").events(Query.ALL)) {
            assertThat(events.map(event -> event.id() + event.claims()).toList())
                    .isEqualTo(grown)
                    .isNotEmpty();
        }
        List<String> merged = SqlEvents.merged(ledger(), new SameDay(), AsOf.NOW).stream()
                .map(event -> event.id() + event.claims())
                .toList();
        assertThat(merged).isEqualTo(grown);
    }
}
