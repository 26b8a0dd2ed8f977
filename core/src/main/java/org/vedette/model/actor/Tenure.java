package org.vedette.model.actor;

import java.time.LocalDate;

/// Who held what office, from the first day to the last, both included. `last` is `LocalDate.MAX` while it goes on.
///
/// @param actor the actor's code
/// @param country the state or organisation served
/// @param office a stable office name ("head-of-state", "foreign-minister")
/// @param title the title as news give it ("President")
public record Tenure(String actor, String country, String office, String title, LocalDate first, LocalDate last) {
    public Tenure {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(actor + " " + office + " ends " + last + " before it begins " + first);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
