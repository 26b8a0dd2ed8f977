package org.vedette.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vedette.store.AsOf;
import org.vedette.store.OutletCount;
import org.vedette.web.desk.Desk;

/// From which day to which the ledger's articles could be known: the ends of the control of time. Asked again only when
/// the ledger has changed.
public final class Reach {
    /// @param first never after `last`
    public record Days(LocalDate first, LocalDate last) {}

    private final Desk desk;
    private long revision = -1;
    private Days known = new Days(LocalDate.EPOCH, LocalDate.EPOCH);

    Reach(Desk desk) {
        this.desk = desk;
    }

    synchronized Days days() {
        long now = desk.ledger().revision();
        if (now != revision) {
            List<OutletCount> outlets = desk.ledger().outlets(AsOf.NOW);
            LocalDate today = desk.day(AsOf.NOW);
            known = new Days(
                    outlets.stream()
                            .map(OutletCount::first)
                            .map(Reach::day)
                            .min(LocalDate::compareTo)
                            .filter(first -> first.isBefore(today))
                            .orElse(today),
                    today);
            revision = now;
        }
        return known;
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
