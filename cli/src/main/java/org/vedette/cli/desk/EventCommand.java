package org.vedette.cli.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Plain;
import org.vedette.cli.ledger.ClaimCells;
import org.vedette.cli.ledger.EventCells;
import org.vedette.cli.ledger.EventsOf;
import org.vedette.cli.ledger.Format;
import org.vedette.cli.ledger.Gradebook;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.cli.ledger.TimeOption;
import org.vedette.model.Tlp;
import org.vedette.model.alarm.Grade;
import org.vedette.model.event.Event;
import org.vedette.model.event.Field;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Version;
import org.vedette.store.AsOf;
import org.vedette.store.EventRecord;
import org.vedette.store.KeptClaim;
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
        footer = {
            "  vedette event e2b54f111bf4bc4cc",
            "  vedette event e2b54f111bf4bc4cc --explain --as-of 2024-10-24",
            "  vedette event e2b54f111bf4bc4cc split c09a1 c7712 --by Ann --because \"two raids\"",
            "  vedette event e2b54f111bf4bc4cc merge e77f01c2 --by Ann --because \"one raid, two names\"",
            "  vedette event e2b54f111bf4bc4cc grade 2 --by Ann --because \"seen on two photographs\"",
            "",
            "What was split or merged is listed, and undone, by vedette decisions."
        },
        subcommands = {SplitCommand.class, JoinCommand.class, DigitCommand.class},
        synopsisSubcommandLabel = "[split | merge | grade]")
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
            Event event = event(events, id, time.asOf(), ledger.address());
            Gradebook book = Gradebook.of(open, time.asOf());
            if (format == Format.jsonl) {
                console.out().line(EventCells.json(event, grade(event, events, book)));
            } else {
                lines(event, events, book).forEach(console.out()::line);
            }
        }
        return 0;
    }

    private Grade grade(Event event, EventRecord events, Gradebook book) {
        return book.grade(
                event,
                events.claims(event, time.asOf()).stream()
                        .map(KeptClaim::report)
                        .toList());
    }

    /// An event that must be there.
    static Event event(EventRecord events, String id, AsOf asOf, String address) {
        Event event = events.event(id, asOf);
        if (event == null) {
            throw Complaint.undone("no event " + id + " in " + address, "vedette events lists them");
        }
        return event;
    }

    Console console() {
        return console;
    }

    /// The identifier of the event that a command below this one works on.
    String id() {
        return id;
    }

    private List<String> lines(Event event, EventRecord events, Gradebook book) {
        List<KeptClaim> claims = events.claims(event, time.asOf());
        List<String> lines = new ArrayList<>();
        lines.add((event.tlp() == Tlp.CLEAR ? "" : event.tlp().label() + " ") + event.type()
                + (event.mode() == null ? "" : " " + event.mode()) + ", "
                + event.status().label() + ": " + EventCells.codes(event.sources()) + " > "
                + EventCells.codes(event.targets()));
        lines.add("told by " + event.articles() + " articles of "
                + event.origins().size() + " independent origins; known " + event.known() + ", last news "
                + event.changed());
        lines.addAll(Grades.lines(event, claims.stream().map(KeptClaim::report).toList(), book));
        event.fields().forEach(field -> field(field, lines));
        if (explain) {
            event.origins().forEach(origin -> origin(origin, lines));
            claims.forEach(claim -> claim(claim, lines));
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
        String mark =
                kept.report().tlp() == Tlp.CLEAR ? "" : kept.report().tlp().label() + " ";
        lines.add(mark + "claim " + kept.claim().id() + ", "
                + kept.claim().status().label() + ", known " + kept.known() + ", article "
                + Plain.words(kept.report().article()));
        lines.add("   " + Plain.words(ClaimCells.voice(kept.claim())));
        lines.add("   «" + Plain.words(kept.report().sentence()) + "»");
    }
}
