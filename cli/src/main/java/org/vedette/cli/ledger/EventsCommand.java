package org.vedette.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vedette.cli.console.Console;
import org.vedette.model.alarm.Grade;
import org.vedette.model.event.Event;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette events`: what the claims of the ledger come to, by day.
@Command(
        name = "events",
        description = {
            "Lists the events that the claims of the ledger come to: those with a claim that answers what is asked.",
            "\"told by 40/3\" means forty articles and three independent origins; the grade is that of the Admiralty code:"
                    + " the best outlet's letter, and a digit from independent origins and contradiction."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette events --relation RUS-PRK --from 2024-10-01",
            "  vedette events --type aid --as-of 2024-10-24 --format csv",
            "  vedette event e2b54f111bf4bc4cc --explain"
        })
public final class EventsCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default), csv or jsonl.")
    private Format format = Format.table;

    @Mixin
    private LimitOption limit = new LimitOption();

    private final Console console;

    public EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        limit.check();
        Sheet sheet = format == Format.csv
                ? Sheet.csv(EventCells.COLUMNS)
                : new Sheet(EventCells.SHORT, EventCells.WIDTHS, console.width());
        Query query = filters.query();
        try (SqlLedger open = ledger.open()) {
            SqlEvents record = EventsOf.ledger(open);
            Gradebook book = Gradebook.of(open, query.asOf());
            if (format != Format.jsonl) {
                console.out().line(sheet.head());
            }
            try (Stream<Event> events = record.events(query)) {
                limit.of(events).forEach(event -> {
                    List<KeptClaim> claims = record.claims(event, query.asOf());
                    Grade grade = book.grade(
                            event, claims.stream().map(KeptClaim::report).toList());
                    console.out().line(line(event, grade, sheet));
                });
            }
        }
        return 0;
    }

    private String line(Event event, Grade grade, Sheet sheet) {
        return switch (format) {
            case table -> sheet.row(EventCells.brief(event, grade));
            case csv -> sheet.row(EventCells.all(event, grade));
            case jsonl -> EventCells.json(event, grade);
        };
    }
}
