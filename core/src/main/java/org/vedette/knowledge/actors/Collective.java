package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Sector;

/// An organisation, armed group, body of a state or party.
///
/// @param country ISO 3166-1 alpha-3, or null where it belongs to no state
/// @param periods what it was when, in the order of the table; at least one
public record Collective(
        String code, String name, SenseKind kind, @Nullable String country, List<Period> periods) {
    public Collective {
        periods = List.copyOf(periods);
    }

    /// A stretch of days with its sectors, both ends included.
    public record Period(List<Sector> sectors, LocalDate first, LocalDate last) {
        public Period {
            sectors = List.copyOf(sectors);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /// Its sectors on a day; those of its first period where none holds.
    public List<Sector> sectors(LocalDate on) {
        return periods.stream()
                .filter(period -> period.holdsOn(on))
                .findFirst()
                .orElse(periods.getFirst())
                .sectors();
    }
}
