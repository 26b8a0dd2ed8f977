package org.vedette.merge.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.merge.Tale;
import org.vedette.merge.witness.Witness;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// The points for and against one happening.
class SamenessTest {
    private static Tale strike() {
        return strike("2024-02-10");
    }

    private static Tale strike(String published) {
        return Tale.of("x", ClaimType.ASSAULT, published)
                .article("x" + published)
                .by("TCD")
                .to("SDN");
    }

    private static int points(Aspect aspect, Tale one, Tale other) {
        return aspect.points(Witness.of(one.report()), Witness.of(other.report()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-10, 2024-02-10, 15",
        "2024-02-10, 2024-02-11, 7",
        "2024-02-10, 2024-02-13, -9",
        "2024-02-10, 2024-02-17, -59",
    })
    void daysOfPublicationCountLessAndLess(String one, String other, int points) {
        assertThat(points(Aspect.DAYS, strike(one), strike(other))).isEqualTo(points);
    }

    @Test
    void toldDaysMeetOrNot() {
        assertThat(points(Aspect.DAYS, strike().on("2024-02-08"), strike().on("2024-02-08")))
                .isEqualTo(20);
        assertThat(points(Aspect.DAYS, strike().on("2024-02-08"), strike().on("2024-02-09")))
                .isEqualTo(5);
        assertThat(points(Aspect.DAYS, strike().on("2024-02-07"), strike().on("2024-02-09")))
                .isEqualTo(-25);
        assertThat(points(Aspect.DAYS, strike().on("2024-02-05"), strike().on("2024-02-09")))
                .isLessThanOrEqualTo(Sameness.NEVER);
        assertThat(points(Aspect.DAYS, strike().during("2024-02-01", "2024-02-29"), strike().on("2024-02-09")))
                .isEqualTo(6);
    }

    @Test
    void aPlanComesBeforeItsAct() {
        Tale plan = strike("2024-02-01").status(Status.PLANNED);
        assertThat(points(Aspect.DAYS, plan, strike("2024-02-07"))).isEqualTo(3);
        assertThat(points(
                        Aspect.DAYS, strike("2024-02-01"), strike("2024-02-07").status(Status.PLANNED)))
                .isEqualTo(-15);
        assertThat(points(Aspect.DAYS, plan, strike("2024-03-07"))).isLessThanOrEqualTo(Sameness.NEVER);
    }

    @Test
    void numbersAgreeOrArePartOfAWholeOrLieFarApart() {
        assertThat(points(Aspect.AMOUNTS, strike().count(300, "troops"), strike().count(300, "troops")))
                .isEqualTo(12);
        assertThat(points(Aspect.AMOUNTS, strike().count(5, "troops"), strike().count(5, "troops")))
                .isEqualTo(6);
        assertThat(points(Aspect.AMOUNTS, strike().count(30, "troops", 300), strike().count(300, "troops")))
                .isEqualTo(8);
        assertThat(points(Aspect.AMOUNTS, strike().count(10_000, "troops"), strike().count(12_000, "troops")))
                .isEqualTo(-3);
        assertThat(points(Aspect.AMOUNTS, strike().count(3, "troops"), strike().count(300, "troops")))
                .isEqualTo(-12);
        assertThat(points(Aspect.AMOUNTS, strike().count(3, "trucks"), strike().count(300, "troops")))
                .isZero();
    }

    @Test
    void placesAreOneOrNearOrApart() {
        Tale adre = strike().at("Adré", "TCD", 13.47, 22.2);
        assertThat(points(Aspect.PLACE, adre, strike().at("Adré", "TCD", 13.47, 22.2)))
                .isEqualTo(12);
        assertThat(points(Aspect.PLACE, adre, strike().at("Tine", "TCD", 13.5, 22.3)))
                .isEqualTo(6);
        assertThat(points(Aspect.PLACE, adre, strike().at("N'Djamena", "TCD", 12.1, 15.04)))
                .isEqualTo(-40);
        assertThat(points(Aspect.PLACE, adre, strike().in("TCD"))).isEqualTo(2);
        assertThat(points(Aspect.PLACE, adre, strike().in("LBY"))).isEqualTo(-50);
        assertThat(points(Aspect.PLACE, adre, strike())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "TCD, TCD, 45",
        "TCD, TCD.ARMY, 41",
        "TCD.ARMY, TCD.POLICE, 32",
        "TCD, gunmen, 32",
    })
    void aSideIsTheSameOrAPartOrNotKnown(String one, String other, int points) {
        Tale first = Tale.of("a", ClaimType.AID, "2024-02-10").by(one).to("SDN");
        Tale second = Tale.of("b", ClaimType.AID, "2024-02-10").by(other).to("SDN");
        assertThat(points(Aspect.PARTIES, first, second)).isEqualTo(points);
    }

    @Test
    void aPeriodIsLookedForAtBothItsEnds() {
        Tale plan = strike("2024-02-01").status(Status.PLANNED);
        Tale sum = strike("2024-04-10").during("2024-02-05", "2024-04-10");
        assertThat(points(Aspect.DAYS, plan, sum)).isGreaterThan(Sameness.NEVER);
        assertThat(points(Aspect.DAYS, plan, strike("2024-04-10").during("2024-03-05", "2024-04-10")))
                .isLessThanOrEqualTo(Sameness.NEVER);
    }

    @Test
    void aFightToldFromTheOtherSideCostsALittle() {
        assertThat(points(
                        Aspect.PARTIES,
                        strike(),
                        Tale.of("b", ClaimType.ASSAULT, "2024-02-10").by("SDN").to("TCD")))
                .isEqualTo(38);
    }

    @Test
    void aNameBesideKnownSidesCountsForWhoHasASideUnknownAndForNobodyElse() {
        String words = "MANILA (ABC) — A ship hosed two boats.";
        Tale known = strike().words(words);
        assertThat(points(Aspect.PARTIES, known, hosed("Boats were hosed off Manila.")))
                .isEqualTo(17);
        assertThat(points(Aspect.PARTIES, known, hosed("Boats were hosed off Odessa.")))
                .isLessThanOrEqualTo(Sameness.NEVER);
        assertThat(points(
                        Aspect.PARTIES,
                        known,
                        Tale.of("c", ClaimType.ASSAULT, "2024-02-10")
                                .by("LVA")
                                .to("EST")
                                .words(words)))
                .isLessThanOrEqualTo(Sameness.NEVER);
    }

    private static Tale hosed(String words) {
        return Tale.of("b", ClaimType.ASSAULT, "2024-02-10").to("boats").words(words);
    }

    @Test
    void wordsSpeakForAndAgainst() {
        Tale bridge = strike().words("Shells hit the bridge over the Wadi Kaja at dawn.");
        assertThat(points(Aspect.WORDS, bridge, strike("2024-02-11").words("The Wadi Kaja bridge was hit by shells.")))
                .isGreaterThanOrEqualTo(30);
        assertThat(points(Aspect.WORDS, bridge, strike("2024-02-11").words("Drones burned a fuel depot.")))
                .isEqualTo(-14);
        assertThat(points(Aspect.WORDS, bridge, strike())).isZero();
    }

    @Test
    void theReasonsCanBeTold() {
        Witness one = Witness.of(strike().report());
        Witness other = Witness.of(strike("2024-02-11").report());
        assertThat(Sameness.parts(one, other))
                .containsEntry(Aspect.TYPE, 20)
                .containsEntry(Aspect.DAYS, 7)
                .containsEntry(Aspect.PARTIES, 45)
                .hasSize(Aspect.values().length);
        assertThat(Sameness.points(one, other)).isEqualTo(72);
        assertThat(Aspect.DAYS.label()).isEqualTo("days");
    }

    private static final String[] PARTIES = {
        "TCD", "SDN", "TCD.ARMY", "SDN.REBELS", "NATO", "UN.WFP", "gunmen", "crowds", "Front of Kaja"
    };

    private static final String[] WORDS = {
        "Shells hit the market of Tine",
        "Tine was hit by shells",
        "TINE — The market was hit",
        "The market was hit",
        "",
        ""
    };

    private static Witness any(Random random, int number) {
        ClaimType[] types = ClaimType.values();
        LocalDate day = LocalDate.of(2024, 2, 1).plusDays(random.nextInt(12));
        Tale tale = Tale.of("c" + number, types[random.nextInt(types.length)], day.toString())
                .article("a" + random.nextInt(60))
                .status(Status.values()[random.nextInt(Status.values().length)])
                .by(parties(random));
        if (random.nextInt(4) > 0) {
            tale.to(parties(random));
        }
        if (random.nextInt(3) == 0) {
            tale.on(day.minusDays(random.nextInt(9)).toString());
        }
        if (random.nextInt(6) == 0) {
            tale.during(day.minusDays(30 + random.nextInt(30)).toString(), day.toString());
        }
        if (random.nextInt(3) == 0) {
            tale.at("Adré", random.nextBoolean() ? "TCD" : "SDN", 13.47, 22.2);
        }
        tale.outlet(random.nextBoolean() ? "Tine Mail" : "Mail");
        return Witness.of(tale.words(WORDS[random.nextInt(WORDS.length)]).report());
    }

    private static String[] parties(Random random) {
        var parties = new String[random.nextInt(3)];
        for (int i = 0; i < parties.length; i++) {
            parties[i] = PARTIES[random.nextInt(PARTIES.length)];
        }
        return parties;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eitherWayRoundIsTheSameAndTheIndexFindsAll(long seed) {
        var random = new Random(seed);
        List<Witness> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            all.add(any(random, i));
        }
        int same = 0;
        for (Witness one : all) {
            for (Witness other : all) {
                int points = Sameness.points(one, other);
                assertThat(points).isEqualTo(Sameness.points(other, one));
                if (points >= Sameness.ONE_HAPPENING) {
                    same++;
                    boolean found = stands(one, other) || isNameless(one) || isNameless(other);
                    assertThat(found)
                            .as("%s finds %s", one.report(), other.report())
                            .isTrue();
                }
            }
        }
        assertThat(same).isGreaterThan(400);
    }

    private static boolean stands(Witness looking, Witness standing) {
        return Keys.stretches(looking).stream()
                .anyMatch(stretch -> Keys.slots(standing).stream()
                        .anyMatch(slot -> slot.compareTo(stretch.from()) >= 0 && slot.compareTo(stretch.to()) <= 0));
    }

    /// Without a name on either side and without a place there is nothing to look under.
    private static boolean isNameless(Witness witness) {
        return Keys.slots(witness).size() == 1;
    }
}
