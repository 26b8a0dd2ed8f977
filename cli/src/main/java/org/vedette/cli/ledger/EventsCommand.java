package org.vedette.cli.ledger;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.model.event.Event;
import org.vedette.store.json.EventJson;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette events`: what the claims of the ledger come to, by day.
@Command(
        name = "events",
        description = {
            "Lists the events that the claims of the ledger come to: those with a claim that answers what is asked.",
            "\"told by 40/3\" means forty articles and three independent origins."
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

    @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
    private @Nullable Long limit;

    private final Console console;

    public EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Sheet sheet = format == Format.csv
                ? Sheet.csv(EventCells.COLUMNS)
                : new Sheet(EventCells.SHORT, EventCells.WIDTHS, console.width());
        try (SqlLedger open = ledger.open();
                Stream<Event> events = EventsOf.ledger(open).events(filters.query())) {
            if (format != Format.jsonl) {
                console.out().line(sheet.head());
            }
            Stream<Event> some = limit == null ? events : events.limit(limit);
            some.forEach(event -> console.out().line(line(event, sheet)));
        }
        return 0;
    }

    private String line(Event event, Sheet sheet) {
        return switch (format) {
            case table -> sheet.row(EventCells.brief(event));
            case csv -> sheet.row(EventCells.all(event));
            case jsonl -> EventJson.line(event);
        };
    }
}
