package org.vedette.merge.witness;

import org.vedette.knowledge.names.Folding;
import org.vedette.model.event.Report;
import org.vedette.model.text.Span;

/// The word by which a claim was found.
final class Trigger {
    private Trigger() {}

    /// The stem of its first word; empty when the sentence is not at hand.
    static String of(Report report) {
        Span trigger = report.claim().trigger();
        int start = trigger.start() - report.claim().sentence().start();
        int end = trigger.end() - report.claim().sentence().start();
        if (trigger.length() == 0 || start < 0 || end > report.sentence().length()) {
            return "";
        }
        String words = Folding.fold(report.sentence().substring(start, end)).strip();
        int blank = words.indexOf(' ');
        return Content.stem(blank < 0 ? words : words.substring(0, blank));
    }
}
