package org.vedette.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Tlp;
import org.vedette.model.Trouble;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Correction.Side;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Decision;
import org.vedette.model.event.Ruling;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.store.Amendment;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Counts;
import org.vedette.store.Filter;
import org.vedette.store.Grading;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.KeptDecision;
import org.vedette.store.Ledger;
import org.vedette.store.Mark;
import org.vedette.store.OutletCount;
import org.vedette.store.Page;
import org.vedette.store.Pair;
import org.vedette.store.Part;
import org.vedette.store.Query;
import org.vedette.store.Receipt;

/// What a ledger promises, on whatever database it stands.
abstract class LedgerContract {
    static final Instant LEARNED = Instant.parse("2025-06-01T12:00:00Z");
    private static final String MORNING = "2024-10-21T08:00:00Z";
    private static final Story TROOPS = Story.of(
            "troops",
            MORNING,
            "a1 PRK>RUS AID planned 2024-10-20 12000 troops",
            "a2 PRK>RUS AID occurred 2024-10-08 1500 troops @RUS",
            "a3 KOR.NIS>PRK ACCUSE occurred 2024-10-18",
            "a4 RUS>PRK SUPPORT denied 2024-10-21");

    private @Nullable Ledger opened;

    /// A ledger with nothing in it.
    abstract Ledger open();

    Ledger ledger() {
        Ledger ledger = opened;
        if (ledger == null) {
            throw new IllegalStateException("not opened");
        }
        return ledger;
    }

    @BeforeEach
    void begin() {
        opened = open();
    }

    @AfterEach
    void end() {
        ledger().close();
    }

    Receipt take(Story story) {
        return ledger().take(story.coding(), LEARNED);
    }

    List<String> ids(Query query) {
        try (Stream<KeptClaim> claims = ledger().claims(query)) {
            return claims.map(each -> each.claim().id()).toList();
        }
    }

    List<String> ids(Filter... filters) {
        return ids(Query.of(filters));
    }

    @Test
    void whatWasTakenIsReadBackAsItWas() {
        Coding coding = TROOPS.coding();
        assertThat(ledger().take(coding, LEARNED)).isEqualTo(Receipt.NEW);
        try (Stream<KeptClaim> claims = ledger().claims(Query.ALL)) {
            List<KeptClaim> kept = claims.toList();
            assertThat(kept).extracting(KeptClaim::report).containsExactlyInAnyOrderElementsOf(coding.reports());
            assertThat(kept).allSatisfy(each -> {
                assertThat(each.known()).isEqualTo(Instant.parse(MORNING));
                assertThat(each.learned()).isEqualTo(LEARNED);
            });
        }
        assertThat(ledger().article("troops", AsOf.NOW))
                .extracting(KeptArticle::article)
                .isEqualTo(coding.article());
    }

    @Test
    void theLatestDayComesFirstAndPagesGoOnWithoutAGapOrARepeat() {
        take(TROOPS);
        List<String> whole = new ArrayList<>(ids());
        Collections.reverse(whole);
        List<String> paged = new ArrayList<>();
        Page<KeptClaim> page = ledger().latest(Query.ALL, null, 1);
        for (Mark next = page.next(); ; next = page.next()) {
            page.items().forEach(claim -> paged.add(claim.claim().id()));
            if (next == null) {
                break;
            }
            page = ledger().latest(Query.ALL, next, 1);
        }
        assertThat(paged).isEqualTo(whole).hasSize(4);
        Query between = Query.of(new Filter.Between(Pair.of("PRK>RUS")));
        assertThat(ledger().latest(between, null, 9).items())
                .extracting(claim -> claim.claim().id())
                .containsExactly("a1", "a2");
    }

    @Test
    void outletsAreCountedAsOfATime() {
        take(TROOPS);
        take(Story.of("later", "2024-11-02T08:00:00Z", "b1 PRK>RUS AID occurred 2024-11-01")
                .by("The Morning Blaze"));
        assertThat(ledger().outlets(AsOf.NOW))
                .extracting(each -> each.name() + " " + each.articles())
                .containsExactly("The Island Courier 1", "The Morning Blaze 1");
        assertThat(ledger().outlets(AsOf.endOf(LocalDate.of(2024, 10, 31))))
                .extracting(OutletCount::last)
                .containsExactly(Instant.parse(MORNING));
    }

    @Test
    void theRevisionGrowsWithWhateverIsWrittenAndWithNothingElse() {
        long empty = ledger().revision();
        take(TROOPS);
        long taken = ledger().revision();
        assertThat(taken).isGreaterThan(empty);
        take(TROOPS);
        assertThat(ledger().revision()).as("nothing was written").isEqualTo(taken);
        ledger().amend(new Amendment.Retraction("a1", LEARNED, "Mia", ""), LEARNED);
        long retracted = ledger().revision();
        assertThat(retracted).isGreaterThan(taken);
        ledger().recode(new Coding(TROOPS.article(), "edition-2", List.of()), LEARNED.plusSeconds(60));
        assertThat(ledger().revision())
                .as("a reading without a claim ends those of the one before")
                .isGreaterThan(retracted);
    }

    @Test
    void theSameArticleAgainIsKnownAndNothingIsDoubled() {
        assertThat(ledger().knows(TROOPS.article())).isFalse();
        assertThat(take(TROOPS)).isEqualTo(Receipt.NEW);
        Counts before = ledger().counts();
        assertThat(ledger().knows(TROOPS.article())).isTrue();
        assertThat(take(TROOPS)).isEqualTo(Receipt.KNOWN);
        assertThat(take(TROOPS.reading("edition-2"))).isEqualTo(Receipt.KNOWN);
        assertThat(ledger().counts()).isEqualTo(before).isEqualTo(new Counts(1, 1, 4, 4, 0));
    }

    @Test
    void anArticleThatComesTwiceInOnePieceIsTakenOnce() {
        assertThat(ledger().take(List.of(TROOPS.coding(), TROOPS.coding()), LEARNED))
                .containsExactly(Receipt.NEW, Receipt.KNOWN);
        assertThat(ledger().counts().claims()).isEqualTo(4);
    }

    @Test
    void otherWordsUnderTheSameIdentifierAreAVersionAndBothAreKept() {
        take(TROOPS);
        Story mended = Story.of("troops", "2024-10-22T09:00:00Z", "b1 PRK>RUS AID occurred 2024-10-08 3000 troops");
        assertThat(take(mended)).isEqualTo(Receipt.NEW_VERSION);
        assertThat(ids()).containsExactly("b1");
        AsOf before = AsOf.known(Instant.parse("2024-10-22T08:59:59Z"));
        assertThat(ids(Query.ALL.asOf(before))).containsExactly("a2", "a3", "a1", "a4");
        assertThat(ledger().article("troops", before))
                .extracting(KeptArticle::version)
                .isEqualTo(1);
        assertThat(ledger().article("troops", AsOf.NOW))
                .extracting(KeptArticle::version)
                .isEqualTo(2);
        assertThat(ledger().counts()).isEqualTo(new Counts(1, 2, 5, 1, 0));
    }

    @Test
    void aVersionThatTellsNoLaterInstantIsKnownSinceItWasTaken() {
        take(TROOPS);
        take(Story.of("troops", MORNING, "b1 PRK>RUS AID occurred 2024-10-08 3000 troops"));
        assertThat(ids(Query.ALL.asOf(AsOf.endOf(LocalDate.of(2025, 5, 31))))).hasSize(4);
        assertThat(ids()).containsExactly("b1");
    }

    @Test
    void anEarlierVersionThatComesLateStandsUntilTheLaterOne() {
        take(Story.of("talks", "2024-03-02T00:00:00Z", "n1 CHL>PER CONSULT occurred 2024-03-01"));
        take(Story.of("talks", "2024-03-01T00:00:00Z", "o1 CHL>PER CONSULT planned 2024-03-01"));
        assertThat(ids()).containsExactly("n1");
        assertThat(ids(Query.ALL.asOf(AsOf.endOf(LocalDate.of(2024, 3, 1))))).containsExactly("o1");
    }

    @Test
    void anArticleWithADayAloneIsKnownAtItsEnd() {
        var article = new Article("day", "Chile met Peru.", null, LocalDate.of(2024, 3, 1), null, null, null);
        ledger().take(new Coding(article, "edition-1", List.of()), LEARNED);
        assertThat(ledger().article("day", AsOf.known(Instant.parse("2024-03-01T23:00:00Z"))))
                .isNull();
        assertThat(ledger().article("day", AsOf.endOf(LocalDate.of(2024, 3, 1))))
                .isNotNull();
    }

    @Test
    void anArticleWithoutADayIsKnownSinceItWasTaken() {
        take(Story.of("dateless", null, "d1 CHL>PER CONSULT occurred -"));
        assertThat(ids(Query.ALL.asOf(AsOf.known(LEARNED.minusSeconds(1))))).isEmpty();
        assertThat(ids(Query.ALL.asOf(AsOf.known(LEARNED)))).containsExactly("d1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUS-PRK         | a2 a1 a4
            PRK-RUS         | a2 a1 a4
            PRK>RUS         | a2 a1
            RUS>PRK         | a4
            KOR-PRK         | a3
            KOR.NIS-PRK     | a3
            kor-prk         | a3
            KOR-RUS         |
            """)
    void aRelationIsAskedForEitherWayOrOneWay(String pair, @Nullable String found) {
        take(TROOPS);
        assertThat(ids(new Filter.Between(Pair.of(pair)))).containsExactlyElementsOf(words(found));
    }

    private static List<String> words(@Nullable String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }

    @Test
    void filtersNarrow() {
        take(TROOPS);
        take(Story.of("talks", "2024-03-01T00:00:00Z", "t1 CHL>PER CONSULT occurred 2024-03-01 @PER")
                .by("El Faro"));
        assertThat(ids(new Filter.Actor("KOR", null))).containsExactly("a3");
        assertThat(ids(new Filter.Actor("PRK", Part.SOURCE))).containsExactly("a2", "a1");
        assertThat(ids(new Filter.Actor("PRK", Part.TARGET))).containsExactly("a3", "a4");
        assertThat(ids(new Filter.Actor("PRK", Part.ABOUT))).isEmpty();
        assertThat(ids(new Filter.Types(List.of(ClaimType.ACCUSE, ClaimType.CONSULT))))
                .containsExactly("t1", "a3");
        assertThat(ids(new Filter.Statuses(List.of(Status.PLANNED)))).containsExactly("a1");
        assertThat(ids(new Filter.Place("per"))).containsExactly("t1");
        assertThat(ids(new Filter.Outlet("el faro"))).containsExactly("t1");
        assertThat(ids(new Filter.Unit("troops"))).containsExactly("a2", "a1");
        assertThat(ids(new Filter.Article("talks"))).containsExactly("t1");
        assertThat(ids(new Filter.Id("a3"))).containsExactly("a3");
        assertThat(ids(new Filter.Confidence(0.75))).hasSize(5);
        assertThat(ids(new Filter.Confidence(0.76))).isEmpty();
        assertThat(ids(new Filter.Days(LocalDate.of(2024, 10, 18), LocalDate.of(2024, 10, 20))))
                .containsExactly("a3", "a1");
        assertThat(ids(new Filter.Days(null, LocalDate.of(2024, 10, 8)))).containsExactly("t1", "a2");
        assertThat(ids(new Filter.Between(Pair.of("RUS-PRK")), new Filter.Actor("RUS", Part.SOURCE)))
                .containsExactly("a4");
        assertThat(ids(
                        new Filter.Between(Pair.of("RUS-PRK")),
                        new Filter.Types(List.of(ClaimType.AID)),
                        new Filter.Statuses(List.of(Status.OCCURRED)),
                        new Filter.Unit("troops")))
                .containsExactly("a2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lanterns                 | 1
            Lantern                  | 1
            lante*                   | 1
            LANTERNS cities          | 1
            city                     | 1
            café                     | 1
            cafe                     | 1
            12,000                   | 1
            lantern                  | 1
            lanter                   | 0
            lantern submarine        | 0
            headline*                | 1
            o'neill                  | 1
            """)
    void wordsFindTheirArticles(String words, int found) {
        Coding coding = Story.of("words", MORNING, "w1 CHL>PER CONSULT occurred 2024-03-01")
                .coding();
        Article article = coding.article();
        var told = new Article(
                article.id(),
                article.text() + " The lanterns of two cities: Café O'Neill sold 12,000 of them.",
                "A headline",
                article.published(),
                article.known(),
                article.outlet(),
                article.url());
        ledger().take(new Coding(told, "edition-1", coding.reports()), LEARNED);
        assertThat(ids(new Filter.Words(words))).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ' \" ", "* & |"})
    void aQuestionWithoutAWordIsRefused(String words) {
        assertThatThrownBy(() -> ids(new Filter.Words(words))).hasMessageContaining("found no word");
    }

    @Test
    void pagesGoOnWhereTheLastEndedAndMissNothing() {
        for (int i = 0; i < 23; i++) {
            String day = "2024-03-" + (i % 3 == 0 ? "02" : "01");
            take(Story.of("p" + i, MORNING, "p" + i + " CHL>PER CONSULT occurred " + day));
        }
        Query query = Query.of(new Filter.Between(Pair.of("CHL-PER")));
        var paged = new ArrayList<String>();
        Mark after = null;
        do {
            Page<KeptClaim> page = ledger().page(query, after, 5);
            assertThat(page.items()).hasSizeBetween(1, 5);
            page.items().forEach(each -> paged.add(each.claim().id()));
            after = page.next() == null ? null : Mark.of(page.next().toString());
        } while (after != null);
        assertThat(paged).isEqualTo(ids(query)).hasSize(23);
        assertThat(ledger().count(query)).isEqualTo(23);
    }

    @Test
    void aDecisionIsKeptWithItsRulingsUnderANumber() {
        Instant at = Instant.parse("2024-11-01T00:00:00Z");
        var apart = new Ruling(Ruling.Kind.APART, "a1", "a2", at, "Mia", "two convoys");
        var together = new Ruling(Ruling.Kind.TOGETHER, "a1", "a3", at, "Mia", "two convoys");
        var split = new Decision(Decision.Kind.SPLIT, "ea1", List.of(apart, together), null, at, "Mia", "two convoys");
        int number = ledger().decide(split, LEARNED);
        var undo = new Decision(Decision.Kind.UNDO, "ea1", List.of(), number, at.plusSeconds(1), "Ann", "one");
        int later = ledger().decide(undo, LEARNED);
        assertThat(later).isGreaterThan(number);
        assertThat(ledger().decisions(AsOf.NOW))
                .containsExactly(new KeptDecision(number, split, LEARNED), new KeptDecision(later, undo, LEARNED));
        assertThat(ledger().decisions(AsOf.known(at)))
                .extracting(KeptDecision::number)
                .containsExactly(number);
        assertThat(ledger().rulings(AsOf.NOW)).containsExactly(apart, together);
    }

    @Test
    void aMarkGoesWithTheArticleAndItsClaims() {
        Coding plain = TROOPS.coding();
        var marked = new Coding(plain.article().marked(Tlp.AMBER_STRICT), plain.edition(), plain.reports());
        ledger().take(marked, LEARNED);
        try (Stream<KeptClaim> claims = ledger().claims(Query.ALL)) {
            assertThat(claims.map(claim -> claim.report().tlp()).distinct()).containsExactly(Tlp.AMBER_STRICT);
        }
        KeptArticle kept = ledger().article(plain.article().id(), AsOf.NOW);
        assertThat(kept).isNotNull();
        assertThat(kept == null ? null : kept.article()).isEqualTo(marked.article());
    }

    @Test
    void whatAnalystsAmendedIsKnownByName() {
        take(TROOPS);
        Instant at = Instant.parse("2024-11-01T00:00:00Z");
        assertThat(ledger().amended()).isEmpty();
        ledger().amend(new Amendment.Retraction("a2", at, "Mia", "misread"), LEARNED);
        assertThat(ledger().amended()).containsExactly("a2");
    }

    @Test
    void aRetractionEndsAClaimFromThenOn() {
        take(TROOPS);
        Instant at = Instant.parse("2024-11-01T00:00:00Z");
        ledger().amend(new Amendment.Retraction("a2", at, "Mia", "the outlet took it back"), LEARNED);
        assertThat(ids()).containsExactly("a3", "a1", "a4");
        assertThat(ids(Query.ALL.asOf(AsOf.known(at.minusSeconds(1))))).contains("a2");
        assertThatThrownBy(() -> ledger().amend(new Amendment.Retraction("a2", at, "Mia", "again"), LEARNED))
                .hasMessageContaining("no standing claim a2");
    }

    @Test
    void aCorrectionTakesThePlaceOfAClaimAndOutlivesTheNextReading() {
        take(TROOPS);
        Claim old = TROOPS.coding().reports().get(1).claim();
        Instant at = Instant.parse("2024-11-01T00:00:00Z");
        ledger().amend(new Amendment.Correction(as(old, Status.NEGATED), at, "Mia", "misread"), LEARNED);
        Query query = Query.of(new Filter.Id("a2"));
        assertThat(statuses(query)).containsExactly(Status.NEGATED);
        assertThat(statuses(query.asOf(AsOf.known(at.minusSeconds(1))))).containsExactly(Status.OCCURRED);
        ledger().recode(TROOPS.reading("edition-2").coding(), LEARNED.plusSeconds(60));
        assertThat(statuses(query)).containsExactly(Status.NEGATED);
        assertThat(statuses(query.asOf(AsOf.known(at.minusSeconds(1))))).containsExactly(Status.OCCURRED);
    }

    private List<Status> statuses(Query query) {
        try (Stream<KeptClaim> claims = ledger().claims(query)) {
            return claims.map(each -> each.claim().status()).toList();
        }
    }

    private static Claim as(Claim claim, Status status) {
        return new Claim(
                claim.id(),
                claim.sentence(),
                claim.trigger(),
                claim.type(),
                claim.mode(),
                claim.contexts(),
                claim.cameo(),
                claim.goldstein(),
                status,
                claim.sources(),
                claim.targets(),
                claim.about(),
                claim.voice(),
                claim.quantities(),
                claim.when(),
                claim.place(),
                claim.known(),
                claim.confidence(),
                claim.evidence());
    }

    @Test
    void aWithdrawnArticleTakesItsClaimsWithIt() {
        take(TROOPS);
        Instant at = Instant.parse("2024-11-01T00:00:00Z");
        ledger().amend(new Amendment.Withdrawal("troops", at, "Mia", "the outlet deleted it"), LEARNED);
        assertThat(ids()).isEmpty();
        ledger().recode(TROOPS.reading("edition-2").coding(), LEARNED.plusSeconds(60));
        assertThat(ids()).isEmpty();
        assertThat(ids(Query.ALL.asOf(AsOf.known(at.minusSeconds(1))))).hasSize(4);
    }

    @Test
    void anotherReadingTakesThePlaceOfTheFirstForAllTimesButNotInTheMemoryOfTheLedger() {
        take(TROOPS);
        Coding other = Story.of("troops", MORNING, "a1 PRK>RUS AID planned 2024-10-20 12000 troops")
                .reading("edition-2")
                .coding();
        Coding coding = new Coding(TROOPS.article(), "edition-2", other.reports());
        ledger().recode(coding, LEARNED.plusSeconds(60));
        assertThat(ids()).containsExactly("a1");
        assertThat(ids(Query.ALL.asOf(AsOf.endOf(LocalDate.of(2024, 10, 21))))).containsExactly("a1");
        assertThat(ids(Query.ALL.asOf(AsOf.NOW.learnedBy(LEARNED)))).hasSize(4);
        assertThatThrownBy(() -> ledger().recode(Story.of("none", MORNING).coding(), LEARNED))
                .hasMessageContaining("no such article");
    }

    @Test
    void rulingsAndGradingsAreKeptInTheOrderInWhichTheyWereMade() {
        Instant first = Instant.parse("2024-11-01T00:00:00Z");
        Instant second = Instant.parse("2024-11-02T00:00:00Z");
        var apart = new Ruling(Ruling.Kind.APART, "a1", "a2", second, "Mia", "two shipments");
        var together = new Ruling(Ruling.Kind.TOGETHER, "a1", "a2", first, "Mia", "one shipment");
        ledger().rule(apart, LEARNED);
        ledger().rule(together, LEARNED);
        assertThat(ledger().rulings(AsOf.NOW)).containsExactly(together, apart);
        assertThat(ledger().rulings(AsOf.known(first))).containsExactly(together);
        var grading = new Grading(Grading.Kind.OUTLET, "El Faro", "B", second, "Mia", "usually right");
        ledger().grade(grading, LEARNED);
        assertThat(ledger().gradings(AsOf.NOW)).containsExactly(grading);
        assertThat(ledger().gradings(AsOf.known(first))).isEmpty();
        assertThatThrownBy(() -> new Grading(Grading.Kind.CLAIM, "a1", "B", first, "Mia", ""))
                .hasMessageContaining("[1-6]");
    }

    @Test
    void whatWasSetAsideIsKeptOnce() {
        var aside = new SetAside<Article>("empty.txt", Trouble.ARTICLE_HAS_NO_TEXT, "3 blank characters");
        ledger().setAside(aside, LEARNED);
        ledger().setAside(aside, LEARNED.plusSeconds(5));
        assertThat(ledger().asides(AsOf.NOW)).containsExactly(aside);
        assertThat(ledger().counts().aside()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zero \0 mark", "sub \u001A mark", "half \uD83D mark", "other half \uDE00", "whole 😀", "ΐ İ ﬁ"})
    void anyTextIsKeptAsItCame(String words) {
        var article = new Article(words, "Text: " + words, words, null, null, words, words);
        assertThat(ledger().take(new Coding(article, "edition-1", List.of()), LEARNED))
                .isEqualTo(Receipt.NEW);
        assertThat(ledger().knows(article)).isTrue();
        assertThat(ledger().article(words, AsOf.NOW))
                .extracting(KeptArticle::article)
                .isEqualTo(article);
    }

    private static Correction correction(String at, Change change) {
        return new Correction(
                "a1", "PRK sent \0 troops \uD83D.", new Span(4, 8), change, Instant.parse(at), "Mia", "why");
    }

    @Test
    void correctionsStandUntilTheyAreSetAside() {
        Correction first = correction("2024-11-01T00:00:00Z", new Change.NoClaim());
        Correction second = correction(
                "2024-11-02T00:00:00Z",
                new Change.Other(ClaimType.MOBILIZE, "troops", Status.PLANNED, new Side(Role.TARGET), new Side(null)));
        ledger().keep(second, LEARNED);
        ledger().keep(first, LEARNED);
        ledger().keep(first, LEARNED);
        assertThat(ledger().corrections(AsOf.NOW)).containsExactly(first, second);
        Instant undone = Instant.parse("2024-11-03T00:00:00Z");
        ledger().undo(first.id(), undone, "Jo", "too wide", LEARNED);
        assertThat(ledger().corrections(AsOf.NOW)).containsExactly(second);
        assertThat(ledger().corrections(AsOf.known(undone.minusSeconds(1)))).containsExactly(first, second);
        assertThat(ledger().corrections(AsOf.NOW.learnedBy(LEARNED.minusSeconds(1))))
                .isEmpty();
        assertThatThrownBy(() -> ledger().undo(first.id(), undone, "Jo", "again", LEARNED))
                .hasMessageContaining("no standing correction " + first.id());
    }

    @Test
    void aCorrectionIsKeptWithItsClaimOrNotAtAll() {
        take(TROOPS);
        Correction correction = correction("2024-11-01T00:00:00Z", new Change.NoClaim());
        var unknown = new Amendment.Retraction("no-such-claim", LEARNED, "Mia", "why");
        assertThatThrownBy(() -> ledger().correct(correction, unknown, LEARNED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger().corrections(AsOf.NOW)).isEmpty();

        Claim before;
        try (Stream<KeptClaim> claims = ledger().claims(Query.of(new Filter.Id("a2")))) {
            before = claims.findFirst().orElseThrow().claim();
        }
        ledger().correct(correction, new Amendment.Retraction("a2", LEARNED, "Mia", "why"), LEARNED);
        assertThat(ledger().corrections(AsOf.NOW)).containsExactly(correction);
        assertThat(ledger().count(Query.of(new Filter.Id("a2")))).isZero();
        var back = new Amendment.Correction(before, LEARNED.plusSeconds(1), "Jo", "too wide");
        assertThatThrownBy(() -> ledger().undo("no-such-correction", back, LEARNED.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger().count(Query.of(new Filter.Id("a2")))).isZero();
        ledger().undo(correction.id(), back, LEARNED.plusSeconds(1));
        assertThat(ledger().count(Query.of(new Filter.Id("a2")))).isOne();
        assertThat(ledger().corrections(AsOf.NOW)).isEmpty();
    }

    @Test
    void aRetractedClaimStandsAgainWhenItIsCorrected() {
        take(TROOPS);
        Claim before;
        try (Stream<KeptClaim> claims = ledger().claims(Query.of(new Filter.Id("a2")))) {
            before = claims.findFirst().orElseThrow().claim();
        }
        ledger().amend(new Amendment.Retraction("a2", LEARNED, "Mia", "why"), LEARNED);
        assertThat(ids(new Filter.Id("a2"))).isEmpty();
        ledger().amend(new Amendment.Correction(before, LEARNED, "Mia", "it stands"), LEARNED.plusSeconds(1));
        assertThat(ids(new Filter.Id("a2"))).containsExactly("a2");
    }
}
