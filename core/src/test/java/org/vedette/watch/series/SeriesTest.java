package org.vedette.watch.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.alarm.Told;
import org.vedette.watch.Tale;

class SeriesTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static Told.Now event(String id, String... lines) {
        var reports = new ArrayList<org.vedette.model.event.Report>();
        for (int at = 0; at < lines.length; at++) {
            reports.add(Tale.report(id + "-" + at, lines[at]));
        }
        return Tale.event(id, reports);
    }

    private static List<Week> weeks(Told.Now... events) {
        return Series.of(List.of(events), "CHL", "PER", "military");
    }

    @Test
    void actsPlansAndDenialsAreCountedApart() {
        List<Week> weeks = weeks(
                event(
                        "e1",
                        "2024-01-02|AID planned|CHL>PER|ARG.PRES||",
                        "2024-01-03|AID occurred|CHL>PER|BOL.PRES||",
                        "2024-01-10|AID denied|CHL>PER|CHL.MFA||"),
                event("e2", "2024-01-11|ASSAULT occurred|ARG>BOL|||"));
        assertThat(weeks)
                .extracting(week -> week.monday() + " " + week.acts() + week.plans() + week.denials() + " "
                        + week.fresh() + week.repeated() + " of " + week.all())
                .containsExactly("2024-01-01 110 20 of 2", "2024-01-08 001 01 of 2");
    }

    @Test
    void weeksWithoutWordsAreNotLeftOut() {
        assertThat(weeks(
                        event("e1", "2024-01-02|AID occurred|CHL>PER|ARG.PRES||"),
                        event("e2", "2024-01-23|AID occurred|PER>CHL|ARG.PRES||")))
                .extracting(Week::origins)
                .containsExactly(1, 0, 0, 1);
    }

    @Test
    void reprintsWeighNothing() {
        Told.Now reprinted = Tale.event(
                "e1",
                List.of(
                        Tale.report("c1/x", "2024-01-02|AID occurred|CHL>PER|ARG.PRES||"),
                        Tale.report("c2/x", "2024-01-02|AID occurred|CHL>PER|ARG.PRES||Reprints")));
        assertThat(weeks(reprinted)).extracting(Week::origins).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2,  40, TOO_LITTLE_HISTORY",
        "12, 3, 40, USUAL",
        "12, 12, 40, UNUSUALLY_MUCH",
        "12, 12, 240, USUAL",
        "12, 0, 240, UNUSUALLY_LITTLE"
    })
    void aWeekIsHeldAgainstThePairsOwnHistory(int before, int origins, int all, Usual.Judgement judgement) {
        var weeks = new ArrayList<Week>();
        for (int week = 0; week < before; week++) {
            weeks.add(new Week(MONDAY.plusWeeks(week), 2 + week % 2, 0, 0, 1, 50, 0));
        }
        weeks.add(new Week(MONDAY.plusWeeks(before), origins, 0, 0, 0, all, 0));
        Usual usual = Usual.last(weeks);
        assertThat(usual.judgement()).isEqualTo(judgement);
        assertThat(usual.words())
                .startsWith("In the week from " + MONDAY.plusWeeks(before) + ", " + origins + " of " + all)
                .endsWith("pair.");
    }
}
