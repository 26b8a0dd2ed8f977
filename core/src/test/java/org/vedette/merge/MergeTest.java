package org.vedette.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vedette.model.claim.ClaimType.AGREE;
import static org.vedette.model.claim.ClaimType.AID;
import static org.vedette.model.claim.ClaimType.ASSAULT;
import static org.vedette.model.claim.ClaimType.CONSULT;
import static org.vedette.model.claim.ClaimType.MOBILIZE;
import static org.vedette.model.claim.ClaimType.PROTEST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Change;
import org.vedette.model.event.News;

/// Which reports speak of one happening.
class MergeTest {
    private static Tale aid(String id, String published) {
        return Tale.of(id, AID, published).by("CHL").to("PER");
    }

    private static Tale raid(String id, String published) {
        return Tale.of(id, ASSAULT, published).by("MLI.REBELS").to("MLI");
    }

    @Test
    void twoOutletsOnOneDayTellOfOneHappening() {
        assertThat(Told.groups(aid("a", "2024-05-01"), aid("b", "2024-05-01"))).isEqualTo("a b");
    }

    @Test
    void otherPartiesAreAnotherHappening() {
        assertThat(Told.groups(
                        aid("a", "2024-05-01"),
                        Tale.of("b", AID, "2024-05-01").by("BRA").to("PER"),
                        Tale.of("c", AID, "2024-05-01").by("PER").to("CHL")))
                .isEqualTo("a | b | c");
    }

    @Test
    void anAgreementAboutAidIsNotTheAid() {
        assertThat(Told.groups(
                        aid("a", "2024-05-01"),
                        Tale.of("b", AGREE, "2024-05-01").by("CHL").to("PER")))
                .isEqualTo("a | b");
    }

    @Test
    void sendingTroopsMayBeCodedAsAidOrAsMobilizing() {
        String words = "sent four hundred engineers with pontoon bridges across the flooded Rimac";
        assertThat(Told.groups(
                        aid("a", "2024-05-01").words(words),
                        Tale.of("b", MOBILIZE, "2024-05-01").by("CHL").to("PER").words(words)))
                .isEqualTo("a b");
    }

    @Test
    void theStateItsMinistryAndItsCapitalAreOneSide() {
        assertThat(Told.groups(
                        aid("a", "2024-05-01"),
                        Tale.of("b", AID, "2024-05-01").by("CHL.MOD").to("PER"),
                        Tale.of("c", AID, "2024-05-02").by("CHL").to("PER.MOH")))
                .isEqualTo("a b c");
    }

    @Test
    void aCoalitionIsFoundByAnyOfItsMembers() {
        assertThat(Told.groups(
                        Tale.of("a", ASSAULT, "2024-01-12").by("USA", "GBR").to("YEM"),
                        Tale.of("b", ASSAULT, "2024-01-12").by("GBR").to("YEM"),
                        Tale.of("c", ASSAULT, "2024-01-12").by("USA").to("YEM")))
                .isEqualTo("a b c");
    }

    @Test
    void talksAreTheSameFromEitherSide() {
        assertThat(Told.groups(
                        Tale.of("a", CONSULT, "2024-03-03").by("FIN").to("EST"),
                        Tale.of("b", CONSULT, "2024-03-03").by("EST").to("FIN")))
                .isEqualTo("a b");
    }

    @Test
    void aVisitIsNoTelephoneCall() {
        assertThat(Told.groups(
                        Tale.of("a", CONSULT, "2024-03-03").by("FIN").to("EST").mode("visit"),
                        Tale.of("b", CONSULT, "2024-03-03").by("FIN").to("EST").mode("phone")))
                .isEqualTo("a | b");
    }

    @Test
    void lookAlikesAWeekApartStayApart() {
        assertThat(Told.groups(raid("a", "2024-02-01"), raid("b", "2024-02-08"), raid("c", "2024-02-15")))
                .isEqualTo("a | b | c");
    }

    @Test
    void aChainOfReportsDoesNotSwallowTheNextWeek() {
        Tale[] daily = new Tale[14];
        for (int day = 0; day < daily.length; day++) {
            daily[day] = raid("d" + (10 + day), "2024-02-" + (10 + day)).words("Gunmen raided the market of Gao.");
        }
        Happenings happenings = Told.all(daily);
        assertThat(happenings.eventOf("d10")).isEqualTo(happenings.eventOf("d11"));
        for (int day = 0; day + 7 < daily.length; day++) {
            assertThat(happenings.eventOf("d" + (10 + day))).isNotEqualTo(happenings.eventOf("d" + (17 + day)));
        }
    }

    @Test
    void toldDaysAreStricterThanDaysOfPublication() {
        assertThat(Told.groups(
                        raid("a", "2024-02-03").on("2024-02-01"),
                        raid("b", "2024-02-03").on("2024-02-03")))
                .isEqualTo("a | b");
        assertThat(Told.groups(raid("a", "2024-02-01"), raid("b", "2024-02-03").words("")))
                .isEqualTo("a b");
    }

    @Test
    void aClaimAMonthLateFindsItsEventByItsDay() {
        assertThat(Told.groups(
                        raid("a", "2024-02-01"),
                        raid("b", "2024-02-02").on("2024-02-01"),
                        raid("late", "2024-03-04").on("2024-02-01"),
                        raid("other", "2024-03-04")))
                .isEqualTo("a b late | other");
    }

    @Test
    void planActAndDenialAreOneHappening() {
        String words = "twelve thousand infantry by rail to the Kuril camps";
        assertThat(Told.groups(
                        Tale.of("plan", MOBILIZE, "2024-10-08")
                                .status(Status.PLANNED)
                                .by("PRK")
                                .to("RUS")
                                .words("Pyongyang plans to move " + words),
                        Tale.of("act", MOBILIZE, "2024-10-18")
                                .by("PRK")
                                .to("RUS")
                                .words("Pyongyang moved " + words),
                        Tale.of("denial", MOBILIZE, "2024-10-20")
                                .status(Status.DENIED)
                                .by("PRK")
                                .to("RUS")
                                .said("RUS.KREMLIN")
                                .words("The Kremlin denied that Pyongyang moved infantry to camps")))
                .isEqualTo("act denial plan");
    }

    @Test
    void aPartAndItsWholeAreOneHappening() {
        assertThat(Told.groups(
                        aid("a", "2024-05-01").status(Status.PLANNED).count(12_000, "troops"),
                        aid("b", "2024-05-06").count(1_500, "troops", 12_000)))
                .isEqualTo("a b");
    }

    @Test
    void otherTownsAreOtherRaids() {
        assertThat(Told.groups(
                        raid("a", "2024-02-01").at("Gao", "MLI", 16.27, -0.04),
                        raid("b", "2024-02-01").at("Kayes", "MLI", 14.45, -11.44),
                        raid("c", "2024-02-01").at("Gao", "MLI", 16.27, -0.04)))
                .isEqualTo("a c | b");
    }

    @Test
    void twoVerbsOfASentenceAreTwoActs() {
        assertThat(Told.groups(
                        raid("a", "2024-02-01")
                                .article("x")
                                .sentence(0, 90, 10)
                                .on("2024-01-31")
                                .at("Gao", "MLI", 16, 0),
                        raid("b", "2024-02-01")
                                .article("x")
                                .sentence(0, 90, 50)
                                .on("2024-01-30")
                                .at("Aguelhok", "MLI", 19, 0)))
                .isEqualTo("a | b");
    }

    @Test
    void crowdsWithoutANameMeetAtTheirPlace() {
        assertThat(Told.groups(
                        Tale.of("a", PROTEST, "2024-06-01")
                                .by("thousands of farmers")
                                .at("Lyon", "FRA", 45.76, 4.84)
                                .words("Thousands of farmers blocked the Confluence bridge with tractors"),
                        Tale.of("b", PROTEST, "2024-06-01")
                                .by("tractor drivers")
                                .at("Lyon", "FRA", 45.76, 4.84)
                                .words("Tractor drivers blocked a bridge in the Confluence quarter")))
                .isEqualTo("a b");
    }

    @Test
    void partiesOnlyDescribedMeetAtThePlaceFromWhichTheArticleIsSent() {
        assertThat(Told.groups(
                        Tale.of("a", PROTEST, "2024-06-01")
                                .by("the dockers")
                                .words("GDYNIA (ABC) — The dockers downed tools on Saturday."),
                        Tale.of("b", PROTEST, "2024-06-01")
                                .by("the dockers' union")
                                .words("In Gdynia the dockers' union downed tools."),
                        Tale.of("c", PROTEST, "2024-06-01")
                                .by("the dockers")
                                .words("ODESSA (ABC) — The dockers downed tools on Saturday.")))
                .isEqualTo("a b | c");
    }

    @Test
    void aSideThatIsOnlyDescribedMeetsOneThatIsKnownByANameBesideIt() {
        assertThat(Told.groups(
                        Tale.of("a", ASSAULT, "2024-06-01")
                                .by("CHN")
                                .to("PHL")
                                .words("MANILA (ABC) — A coast guard ship hosed two boats."),
                        Tale.of("b", ASSAULT, "2024-06-01")
                                .to("the boats")
                                .words("The boats were hosed by a ship off Manila."),
                        Tale.of("c", ASSAULT, "2024-06-01")
                                .to("the boats")
                                .words("The boats were hosed by a ship off Odessa.")))
                .isEqualTo("a b | c");
    }

    @Test
    void dockersOfAnotherTownAreNotThoseOfAKnownUnion() {
        Tale known = Tale.of("a", PROTEST, "2024-06-01")
                .by("POL.UNION")
                .to("POL")
                .words("GDYNIA (ABC) — The dockers downed tools on Saturday.");
        Tale sameTown = Tale.of("b", PROTEST, "2024-06-01")
                .by("the dockers")
                .words("The dockers downed tools on Saturday. Nothing moved in Gdynia.");
        Tale otherTown = Tale.of("c", PROTEST, "2024-06-01")
                .by("the dockers")
                .words("The dockers downed tools on Saturday. Nothing moved in Odessa.");
        assertThat(Told.groups(known, sameTown, otherTown)).isEqualTo("a b | c");
        assertThat(Told.groups(otherTown, sameTown, known)).isEqualTo("a b | c");
    }

    @Test
    void twoWhoseSidesAreKnownMeetInThemAlone() {
        String words = "GDYNIA (ABC) — The union downed tools on Saturday.";
        assertThat(Told.groups(
                        Tale.of("a", PROTEST, "2024-06-01").by("SWE").to("POL").words(words),
                        Tale.of("b", PROTEST, "2024-06-01").by("LVA").to("EST").words(words)))
                .isEqualTo("a | b");
    }

    @Test
    void aWordThatBeginsASentenceIsANameWhereTheOtherReportSaysSo() {
        Tale sure = Tale.of("a", PROTEST, "2024-06-01").by("dockers").words("The dockers of Gdynia downed tools.");
        assertThat(Told.groups(
                        sure,
                        Tale.of("b", PROTEST, "2024-06-01").by("dockers").words("Gdynia dockers downed tools."),
                        Tale.of("c", PROTEST, "2024-06-01").by("dockers").words("Odessa dockers downed tools.")))
                .isEqualTo("a b | c");
    }

    @Test
    void aPaperSpeaksOfItsOwnTown() {
        Tale sure = Tale.of("a", PROTEST, "2024-06-01").by("dockers").words("The dockers of Gdynia downed tools.");
        assertThat(Told.groups(
                        sure,
                        Tale.of("b", PROTEST, "2024-06-01")
                                .outlet("Gdynia Evening News")
                                .by("dockers")
                                .words("Dockers downed tools."),
                        Tale.of("c", PROTEST, "2024-06-01")
                                .outlet("Odessa Evening News")
                                .by("dockers")
                                .words("Dockers downed tools.")))
                .isEqualTo("a b | c");
    }

    @Test
    void whatAnArticleSaysFirstBeginsTheHappening() {
        Happenings happenings = Told.all(
                raid("a", "2024-02-01").article("x").sentence(90, 150, 100),
                raid("b", "2024-02-01").article("x").sentence(0, 80, 10));
        assertThat(happenings.eventOf("a")).isEqualTo("eb");
    }

    @Test
    void aWithdrawnClaimLeavesAndItsEventTakesTheNextName() {
        var merge = new Merge();
        Happenings before = Told.all(aid("a", "2024-05-01"), aid("b", "2024-05-02"));
        var step = merge.next(before, new News.Withdrawn("a"));
        assertThat(step.out()).extracting(Change::id).containsExactly("ea", "eb");
        assertThat(step.out().getFirst()).isInstanceOf(Change.Gone.class);
        assertThat(Told.groups(step.state())).isEqualTo("b");
        assertThat(Told.groups(before)).as("the state before never changes").isEqualTo("a b");
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        var merge = new Merge();
        Happenings before = Told.all(aid("a", "2024-05-01"));
        assertThat(merge.next(before, aid("a", "2024-05-01").told()).out()).isEmpty();
        var recoded =
                merge.next(before, aid("a", "2024-05-01").count(7, "tents").told());
        assertThat(recoded.out()).singleElement().isInstanceOf(Change.Now.class);
    }

    @Test
    void manyAtOnceGiveWhatOneByOneGives() {
        List<News> news = List.of(
                aid("b", "2024-05-02").told(),
                raid("c", "2024-05-02").told(),
                aid("a", "2024-05-01").told());
        var merge = new Merge();
        var turn = merge.take(merge.empty(), news);
        assertThat(Told.events(turn.happenings())).isEqualTo(Told.events(Told.all(news)));
        assertThat(turn.touched()).containsExactly("ea", "ec");
        assertThat(turn.happenings().claims()).isEqualTo(3);
    }
}
