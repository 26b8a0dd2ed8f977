package org.vedette.warn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.model.alarm.Grade;
import org.vedette.model.alarm.Grade.Credibility;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.event.Event;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.SourceGrade;

/// Grades what an event is shown as after the Admiralty code: the letter is that of the best outlet that tells it
/// so, the
/// digit comes from the independent origins that tell it so and those that tell the contrary. That an act is told
/// and that it is denied are the contrary of one another; plans and acts are not.
public final class EventGrading {
    private EventGrading() {}

    /// The grade.
    ///
    /// @param reports of the event's claims
    public static Grade of(Event event, List<Report> reports, Outlets outlets) {
        boolean denied = denies(event.status());
        SourceGrade letter = reports.stream()
                .filter(report -> denies(report.claim().status()) == denied)
                .map(report -> letter(report, outlets))
                .min(Comparator.naturalOrder())
                .orElse(SourceGrade.F);
        return new Grade(letter, credibility(event, reports, denied));
    }

    /// Whether a status tells that it did not happen.
    private static boolean denies(Status status) {
        return switch (status) {
            case DENIED, NEGATED, REFUTED -> true;
            case OCCURRED, ONGOING, PLANNED, PROMISED, THREATENED, CONDITIONAL, POSSIBLE, REQUESTED -> false;
        };
    }

    /// Of the outlet as given, or as the register knows it.
    private static SourceGrade letter(Report report, Outlets outlets) {
        SourceGrade best = outlets.of(report.outlet());
        for (Voice voice : report.claim().voice()) {
            if (best == SourceGrade.F && voice instanceof Voice.Outlet(var name, var actor) && actor != null) {
                best = outlets.of(actor.name());
            }
        }
        return best;
    }

    private static Credibility credibility(Event event, List<Report> reports, boolean denied) {
        Map<String, Status> statuses = new TreeMap<>();
        reports.forEach(report -> statuses.put(report.id(), report.claim().status()));
        int speaking = 0;
        int contrary = 0;
        int takenBack = 0;
        for (Origin origin : event.origins()) {
            List<Status> told = origin.claims().stream()
                    .filter(statuses::containsKey)
                    .map(statuses::get)
                    .toList();
            boolean so = told.stream().anyMatch(status -> denies(status) == denied);
            speaking += so ? 1 : 0;
            contrary += told.stream().anyMatch(status -> denies(status) != denied) ? 1 : 0;
            takenBack += so && !denied && told.contains(Status.REFUTED) ? 1 : 0;
        }
        return credibility(speaking, contrary > 0, takenBack);
    }

    private static Credibility credibility(int speaking, boolean contradicted, int takenBack) {
        if (speaking == 0) {
            return Credibility.NOT_JUDGED;
        }
        if (takenBack == speaking) {
            return Credibility.IMPROBABLE;
        }
        return speaking == 1
                ? contradicted ? Credibility.DOUBTFUL : Credibility.POSSIBLY_TRUE
                : contradicted ? Credibility.PROBABLY_TRUE : Credibility.CONFIRMED;
    }
}
