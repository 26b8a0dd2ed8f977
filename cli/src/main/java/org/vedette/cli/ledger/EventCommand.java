package org.vedette.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Version;
import org.vedette.store.EventRecord;
import org.vedette.store.KeptClaim;
import org.vedette.store.json.EventJson;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette event`: one event with all its values.
@Command(
        name = "event",
        description = "Tells one event: every field with all its values, who gives each, and why one is shown.",
        footerHeading = "%nExamples:%n",
        footer = {"  vedette event e2b54f111bf4bc4cc", "  vedette event e2b54f111bf4bc4cc --explain --as-of 2024-10-24"
        })
public final class EventCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "As vedette events lists it.")
    private String id = "";

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private TimeOption time = new TimeOption();

    @Option(names = "--explain", description = "Adds the rule behind each field, the origins, and every claim's words.")
    private boolean explain;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (for people, the default) or jsonl.")
    private Format format = Format.table;

    private final Console console;

    public EventCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (SqlLedger open = ledger.open()) {
            EventRecord events = EventsOf.ledger(open);
            Event event = events.event(id, time.asOf());
            if (event == null) {
                throw Complaint.undone("no event " + id + " in " + ledger.address(), "vedette events lists them");
            }
            if (format == Format.jsonl) {
                console.out().line(EventJson.line(event));
            } else {
                lines(event, events).forEach(console.out()::line);
            }
        }
        return 0;
    }

    private List<String> lines(Event event, EventRecord events) {
        List<String> lines = new ArrayList<>();
        lines.add(event.type() + (event.mode() == null ? "" : " " + event.mode()) + ", "
                + event.status().label() + ": " + EventCells.codes(event.sources()) + " > "
                + EventCells.codes(event.targets()));
        lines.add("told by " + event.articles() + " articles of "
                + event.origins().size() + " independent origins; known " + event.known() + ", last news "
                + event.changed());
        event.fields().forEach(field -> field(field, lines));
        if (explain) {
            event.origins().forEach(origin -> origin(origin, lines));
            events.claims(event, time.asOf()).forEach(claim -> claim(claim, lines));
        }
        return lines;
    }

    private void field(Field field, List<String> lines) {
        lines.add("");
        lines.add(field.name() + ": " + Plain.words(field.shown())
                + (explain ? " (" + Plain.words(field.because()) + ")" : ""));
        if (explain || field.disputed()) {
            for (Version version : field.versions()) {
                lines.add("   " + Plain.words(version.text()) + ", by " + version.origins() + " of the origins: "
                        + Plain.words(String.join("; ", version.voices())));
            }
        }
    }

    private static void origin(Origin origin, List<String> lines) {
        lines.add("");
        lines.add("origin " + origin.id() + ": " + Plain.words(origin.why()));
        lines.add("   claims " + String.join(", ", origin.claims()));
    }

    private static void claim(KeptClaim kept, List<String> lines) {
        lines.add("");
        lines.add("claim " + kept.claim().id() + ", " + kept.claim().status().label() + ", known " + kept.known()
                + ", article " + Plain.words(kept.report().article()));
        lines.add("   " + Plain.words(ClaimCells.voice(kept.claim())));
        lines.add("   «" + Plain.words(kept.report().sentence()) + "»");
    }
}
