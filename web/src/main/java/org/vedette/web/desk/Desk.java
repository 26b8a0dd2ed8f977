package org.vedette.web.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.outlets.OutletCard;
import org.vedette.model.Tlp;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.Ledger;
import org.vedette.store.Tail;
import org.vedette.store.WarningRecord;
import org.vedette.store.account.Searches;
import org.vedette.web.sight.SeenEvents;
import org.vedette.web.sight.SeenLedger;
import org.vedette.web.sight.SeenTail;
import org.vedette.web.sight.SeenWarnings;

/// What the pages and the interface draw on.
///
/// @param name of the ledger, for the head of each page
/// @param kept what is asked of the ledger
/// @param outlets what a table of outlets says of them, possibly nothing
/// @param watches that the desk was opened with
/// @param clock what the desk takes for now: the machine's clock, or a day of an archive
public record Desk(
        String name,
        Kept kept,
        ActorRegister register,
        List<OutletCard> outlets,
        Watches watches,
        InstantSource clock) {
    public Desk {
        outlets = List.copyOf(outlets);
    }

    /// All that one ledger holds.
    ///
    /// @param tail what came into it last
    /// @param warnings that people were told
    /// @param searches that people have saved
    public record Kept(Ledger ledger, EventRecord events, Tail tail, WarningRecord warnings, Searches searches) {
        /// Without what is marked stricter.
        Kept seenBy(Tlp most) {
            var seen = new SeenLedger(ledger, most);
            return new Kept(
                    seen,
                    new SeenEvents(events, seen, most),
                    new SeenTail(tail, most),
                    new SeenWarnings(warnings, most),
                    searches);
        }
    }

    /// The desk of somebody who may see so much and no more: the one place that pages and interface look through, so
    /// that neither can show what the other hides.
    ///
    /// @param most the strictest mark that he may see
    public Desk seenBy(Tlp most) {
        return most == Tlp.RED
                ? this
                : new Desk(name, kept.seenBy(most), register, outlets, watches.seenBy(most), clock);
    }

    public Ledger ledger() {
        return kept.ledger();
    }

    public EventRecord events() {
        return kept.events();
    }

    public Tail tail() {
        return kept.tail();
    }

    public WarningRecord warnings() {
        return kept.warnings();
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
