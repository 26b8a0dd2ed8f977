package org.vedette.cli.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.ledger.EventCells;
import org.vedette.cli.ledger.EventsOf;
import org.vedette.model.event.Decision;
import org.vedette.model.event.Event;
import org.vedette.model.event.Ruling;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.Query;
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;

/// Takes a decision into a ledger, and tells what it comes to.
final class Deciding {
    private static final int LOT = 500;

    private final SqlLedger ledger;
    private final SqlEvents events;
    private final Console console;

    Deciding(SqlLedger ledger, Console console) {
        this.ledger = ledger;
        this.events = EventsOf.ledger(ledger);
        this.console = console;
    }

    SqlEvents events() {
        return events;
    }

    /// Takes what was decided.
    ///
    /// @param advice what to do when it cannot be
    void take(Supplier<Decision> decided, String advice) {
        Decision decision;
        try {
            decision = decided.get();
        } catch (IllegalArgumentException wrong) {
            throw Complaint.usage(String.valueOf(wrong.getMessage()), advice);
        }
        int number = ledger.decide(decision, Instant.now());
        console.out()
                .line("decision " + number + "; vedette decisions undo " + number
                        + " --by NAME --because WORDS takes it" + " back");
        outcome(decision);
    }

    /// The events of the claims that it is about, as they stand now.
    private void outcome(Decision decision) {
        SortedSet<String> claims = new TreeSet<>();
        decision.rulings().forEach(ruling -> claims.addAll(List.of(ruling.claim(), ruling.other())));
        Map<String, Event> found = new TreeMap<>();
        List<String> all = List.copyOf(claims);
        for (int from = 0; from < all.size(); from += LOT) {
            var some = new Filter.Ids(all.subList(from, Math.min(all.size(), from + LOT)));
            try (Stream<Event> touched = events.events(new Query(List.of(some), AsOf.NOW))) {
                touched.forEach(event -> found.put(event.id(), event));
            }
        }
        found.values().forEach(event -> console.out().line(String.join(" ", EventCells.brief(event))));
        long broken = broken(decision, found);
        if (broken > 0) {
            console.err()
                    .line("vedette: " + broken + " of " + decision.rulings().size()
                            + " pairs stand otherwise: a later decision on them holds");
        }
    }

    private static long broken(Decision decision, Map<String, Event> found) {
        Map<String, String> of = new TreeMap<>();
        found.values().forEach(event -> event.claims().forEach(claim -> of.put(claim, event.id())));
        return decision.rulings().stream()
                .filter(ruling -> of.containsKey(ruling.claim()) && of.containsKey(ruling.other()))
                .filter(ruling -> ruling.kind() != Ruling.Kind.OPEN
                        && (ruling.kind() == Ruling.Kind.APART)
                                == of.getOrDefault(ruling.claim(), "").equals(of.get(ruling.other())))
                .count();
    }
}
