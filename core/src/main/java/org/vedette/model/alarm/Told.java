package org.vedette.model.alarm;

import java.util.List;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;

/// How an event stands now, with the reports that make it.
public sealed interface Told {
    /// The event's identifier.
    String id();

    /// It is new, or changed.
    ///
    /// @param reports those of its claims, in the order of the event
    record Now(Event event, List<Report> reports) implements Told {
        public Now {
            reports = List.copyOf(reports);
        }

        @Override
        public String id() {
            return event.id();
        }
    }

    /// There is none by that name any more.
    record Gone(String id) implements Told {}
}
