package org.vedette.web.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.outlets.OutletCard;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.Ledger;

/// What every page draws on.
///
/// @param name of the ledger, for the head of each page
/// @param outlets what a table of outlets says of them, possibly nothing
/// @param watches that the desk was opened with
/// @param clock what the desk takes for now: the machine's clock, or a day of an archive
public record Desk(
        String name,
        Ledger ledger,
        EventRecord events,
        ActorRegister register,
        List<OutletCard> outlets,
        Watches watches,
        InstantSource clock) {
    public Desk {
        outlets = List.copyOf(outlets);
    }

    /// Names and codes of actors.
    public Naming naming() {
        return new Naming(register);
    }

    /// Today (UTC), or the day one looks from.
    public LocalDate day(AsOf asOf) {
        Instant at = asOf.known() == null ? clock.instant() : asOf.known();
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
