package org.vedette.model.event;

/// What the merge says: how an event stands now, or that there is none by that name any more.
public sealed interface Change {
    /// The event's identifier.
    String id();

    /// The event is new, or its claims changed.
    record Now(Event event) implements Change {
        @Override
        public String id() {
            return event.id();
        }
    }

    /// Its claims went to other events or away.
    record Gone(String id) implements Change {}
}
