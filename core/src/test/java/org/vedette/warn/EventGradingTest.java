package org.vedette.warn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vedette.merge.Merge;
import org.vedette.merge.Tale;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.SourceGrade;

/// The letter is that of the best outlet, the digit that of independence and contradiction.
class EventGradingTest {
    private static Outlets letters() {
        var letters = new TreeMap<String, SourceGrade>(String.CASE_INSENSITIVE_ORDER);
        letters.put("Andes Wire", SourceGrade.B);
        letters.put("Pampa Radio", SourceGrade.D);
        return new Outlets(letters);
    }

    private static Tale visit(String id, String outlet, Status status) {
        return Tale.of(id, ClaimType.CONSULT, "2024-05-01")
                .by("CHL")
                .to("PER")
                .outlet(outlet)
                .status(status);
    }

    private static String grade(Tale... tales) {
        List<News> news = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (Tale tale : tales) {
            News told = tale.told();
            news.add(told);
            if (told instanceof News.Reported(var report)) {
                reports.add(report);
            }
        }
        var merge = new Merge();
        var happenings = merge.take(merge.empty(), news).happenings();
        assertThat(happenings.events()).as("one happening").hasSize(1);
        Event event =
                Objects.requireNonNull(happenings.event(happenings.events().first()));
        return EventGrading.of(event, reports, letters()).label();
    }

    @Test
    void oneOriginIsPossibleAndTwoConfirm() {
        assertThat(grade(visit("a", "Andes Wire", Status.OCCURRED))).isEqualTo("B3");
        assertThat(grade(visit("a", "andes wire", Status.OCCURRED), visit("b", "Pampa Radio", Status.OCCURRED)))
                .isEqualTo("B1");
        assertThat(grade(visit("a", "Nobody's Paper", Status.OCCURRED))).isEqualTo("F3");
    }

    @Test
    void onesOwnReprintsConfirmNothing() {
        assertThat(grade(visit("a", "Pampa Radio", Status.OCCURRED), visit("b", "Pampa Radio", Status.OCCURRED)))
                .isEqualTo("D3");
    }

    @Test
    void aDenialMakesItDoubtful() {
        Tale denied = visit("b", "Pampa Radio", Status.DENIED).said("PER.MOD");
        assertThat(grade(visit("a", "Andes Wire", Status.OCCURRED).said("CHL.NAVY"), denied))
                .isIn("B4", "D4");
    }
}
