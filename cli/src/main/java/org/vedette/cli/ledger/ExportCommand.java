package org.vedette.cli.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.Input;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.export.Export;
import org.vedette.export.writer.EventWriter;
import org.vedette.export.writer.Grade;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.export.writer.Written;
import org.vedette.model.Tlp;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;
import org.vedette.store.EventRecord;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette export`: the events of a ledger in the formats of the field.
@Command(
        name = "export",
        description = {
            "Writes the events of the ledger in a format of the field, one after the other.",
            "What a format has no place for is left out, counted, and told at the end."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette export --format events-csv --out events.csv",
            "  vedette export --format stix --relation RUS-PRK --as-of 2024-10-24 > bundle.json",
            "  vedette export --format gdelt-tsv --from 2024-10-01 --to 2024-10-31"
        })
public final class ExportCommand implements Callable<Integer> {
    /// The names of the formats, for help and completion.
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return org.vedette.export.Format.labels().iterator();
        }
    }

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; standard output unless given.")
    private @Nullable Path out;

    @Option(
            names = "--tlp",
            paramLabel = "MARK",
            converter = Input.Marks.class,
            description = "Leave out what only fewer may see: clear, green, amber, amber+strict (default: nothing).")
    private Tlp most = Tlp.RED;

    private final Console console;
    private Tlp strictest = Tlp.CLEAR;
    private long kept;

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        org.vedette.export.Format wanted = org.vedette.export.Format.named(format)
                .orElseThrow(() -> Complaint.usage(
                        "--format " + format + ": no such format",
                        "choose one of " + String.join(", ", org.vedette.export.Format.labels())));
        try (SqlLedger open = ledger.open()) {
            Written written = out == null
                    ? write(open, wanted, console.out().bytes())
                    : written(open, wanted, Objects.requireNonNull(out));
            console.err().line(written.events() + " events, " + written.rows() + " rows" + leftOut(written));
            marks(wanted);
        }
        return 0;
    }

    /// Most formats have no place for a mark: who passes the file on must know it.
    private void marks(org.vedette.export.Format wanted) {
        if (kept > 0) {
            console.err().line(kept + " events under a stricter mark than " + most.label() + " left out");
        }
        if (strictest != Tlp.CLEAR) {
            console.err()
                    .line("the strictest mark in it is " + strictest.label()
                            + (wanted.hasMarks() ? "" : "; this format has no place for marks: handle all of it so"));
        }
    }

    private static String leftOut(Written written) {
        return written.leftOut().isEmpty() ? "" : "; left out: " + written.reasons();
    }

    private Written written(SqlLedger open, org.vedette.export.Format wanted, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            return write(open, wanted, stream);
        }
    }

    private Written write(SqlLedger open, org.vedette.export.Format wanted, OutputStream stream) throws IOException {
        EventRecord events = EventsOf.ledger(open);
        Query query = filters.query();
        EventWriter writer = Export.of(wanted).to(stream, Settings.of(asOf(events, query), edition(open, query)));
        Gradebook book = Gradebook.of(open, query.asOf());
        writer.begin();
        try (Stream<Event> found = events.events(query)) {
            for (Iterator<Event> each = found.iterator(); each.hasNext(); ) {
                Event event = each.next();
                if (event.tlp().compareTo(most) > 0) {
                    kept++;
                    continue;
                }
                strictest = strictest.with(event.tlp());
                List<Report> reports = events.claims(event, query.asOf()).stream()
                        .map(KeptClaim::report)
                        .toList();
                org.vedette.model.alarm.Grade grade = book.grade(event, reports);
                var graded = new Grade(
                        grade.letter().name().charAt(0), grade.credibility().digit());
                writer.event(new Happening(event, reports, graded, event.tlp()));
            }
        }
        return writer.end();
    }

    /// The instant asked for, else the last at which anything became known: never the clock, so that the same ledger
    /// gives the same bytes.
    private static Instant asOf(EventRecord events, Query query) {
        Instant asked = query.asOf().known();
        if (asked != null) {
            return asked;
        }
        try (Stream<Event> found = events.events(query)) {
            return found.map(Event::changed)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }
    }

    private static String edition(SqlLedger open, Query query) {
        try (Stream<KeptClaim> claims = open.claims(query)) {
            return claims.map(kept -> kept.report().edition()).findFirst().orElse("none");
        }
    }
}
