package org.vedette.cli.desk;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.vedette.cli.console.Plain;
import org.vedette.cli.ledger.Gradebook;
import org.vedette.model.alarm.Grade;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;
import org.vedette.store.Grading;

/// The gradings of an event in sentences, each kind in a sentence of its own: the Admiralty grade, and how sure the
/// coder was that the words were read rightly. How likely something is stands in neither: that is for the judgement
/// of a watch.
final class Grades {
    private Grades() {}

    static List<String> lines(Event event, List<Report> reports, Gradebook book) {
        var lines = new ArrayList<String>();
        Grade grade = book.grade(event, reports);
        lines.add("Grade " + grade.label() + ": best outlet " + grade.letter().words() + "; "
                + grade.credibility().words() + ".");
        reports.stream()
                .map(Report::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .map(book::given)
                .filter(Objects::nonNull)
                .forEach(given -> lines.add(given("The letter of " + Plain.words(given.subject()), given)));
        Grading digit = book.digit(event);
        if (digit != null) {
            lines.add(given("The digit", digit));
        }
        DoubleSummaryStatistics sure = reports.stream()
                .mapToDouble(report -> report.claim().confidence())
                .summaryStatistics();
        if (sure.getCount() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Confidence of the coder in its reading: %.2f to %.2f.",
                    sure.getMin(),
                    sure.getMax()));
        }
        return lines;
    }

    private static String given(String what, Grading given) {
        return what + " is " + given.grade() + " by " + Plain.words(given.by()) + ": " + Plain.words(given.because());
    }
}
