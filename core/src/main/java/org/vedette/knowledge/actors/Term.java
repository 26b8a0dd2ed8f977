package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.List;
import org.vedette.model.actor.Sector;
import org.vedette.model.actor.Tenure;

/// A person in an office.
///
/// @param sectors what the office gives
/// @param titleWords the title as it is compared
public record Term(Tenure tenure, List<Sector> sectors, String titleWords) {
    public Term {
        sectors = List.copyOf(sectors);
    }

    public boolean holdsOn(LocalDate day) {
        return tenure.holdsOn(day);
    }

    /// Whether it is no office but the having had one.
    public boolean isFormer() {
        return tenure.office().equals("former-leader");
    }
}
