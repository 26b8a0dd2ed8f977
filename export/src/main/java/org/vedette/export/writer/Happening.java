package org.vedette.export.writer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;

/// An event with the reports of its claims, and how it is graded.
///
/// @param reports in the order of the event's claims
/// @param grade the Admiralty letter and digit, or null when nobody gave one
/// @param tlp how far it may travel
public record Happening(
        Event event, List<Report> reports, @Nullable Grade grade, Tlp tlp) {
    public Happening {
        reports = List.copyOf(reports);
    }

    /// A happening that nobody graded, under the mark of its event.
    public static Happening of(Event event, List<Report> reports) {
        return new Happening(event, reports, null, event.tlp());
    }
}
