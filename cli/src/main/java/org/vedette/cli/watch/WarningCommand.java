package org.vedette.cli.watch;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.store.AsOf;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.told.SqlOutbox;
import org.vedette.store.sql.told.SqlWarnings;
import org.vedette.warn.words.Moments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette warning`: one warning, and what is done about it.
@Command(
        name = "warning",
        description = {
            "Shows a warning with all that was done about it and through which channels it went.",
            "With ack or sign-off: keeps that somebody looks after it, or has signed for its phase; the name and the"
                    + " reason stay in the ledger. Those who are told of the warning are told of it, once, in the next"
                    + " round of vedette watch run."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette warning 3",
            "  vedette warning 3 ack --by \"M. Ito\" --reason \"calling both desks\"",
            "  vedette warning 3 sign-off --by \"A. Diaz\" --for \"the two ministers\" --reason \"agreed on the phone\""
        })
public final class WarningCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "Its number in vedette warnings, or its identifier.")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ack|sign-off", description = "What was done about it.")
    private @Nullable String deed;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--by", paramLabel = "NAME", description = "Who did it.")
    private @Nullable String by;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in words.")
    private @Nullable String reason;

    @Option(
            names = "--for",
            paramLabel = "WHO",
            description = "With sign-off: for whom of those who must sign, as the watch names them; needed if several"
                    + " are left.")
    private @Nullable String role;

    private final Console console;

    public WarningCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (SqlLedger open = ledger.open()) {
            var record = new SqlWarnings(open);
            WarningRecord.Kept kept = record.warning(id, AsOf.NOW);
            if (kept == null) {
                throw Complaint.undone("no warning " + id, "vedette warnings lists what there is");
            }
            if (deed == null) {
                show(kept, record, new SqlOutbox(open));
            } else {
                record.note(note(kept, new State(kept, record.notes(AsOf.NOW))), Instant.now());
                console.out().line(new State(kept, record.notes(AsOf.NOW)).words());
            }
        }
        return 0;
    }

    private WarningRecord.Note note(WarningRecord.Kept kept, State state) {
        String name = given(by, "--by");
        String because = given(reason, "--reason");
        return switch (String.valueOf(deed)) {
            case "ack" ->
                new WarningRecord.Note(
                        WarningRecord.Note.Kind.ACKNOWLEDGED, kept.id(), null, Instant.now(), name, because);
            case "sign-off" ->
                new WarningRecord.Note(
                        WarningRecord.Note.Kind.SIGNED_OFF, kept.id(), role(state, name), Instant.now(), name, because);
            default -> throw Complaint.usage("«" + deed + "»: no such deed", "ack or sign-off");
        };
    }

    private static String given(@Nullable String value, String option) {
        if (value == null || value.isBlank()) {
            throw Complaint.usage(
                    option + " is not given", "the ledger keeps who did it and why: --by NAME --reason TEXT");
        }
        return value.strip();
    }

    private String role(State state, String name) {
        List<String> left = state.unsigned();
        String wanted = role != null ? role : left.contains(name) ? name : left.size() == 1 ? left.getFirst() : null;
        if (wanted != null && left.contains(wanted)) {
            return wanted;
        }
        if (left.isEmpty()) {
            throw Complaint.usage(
                    "warning " + id + ": nobody is left to sign", "vedette warning " + id + " shows who did");
        }
        throw Complaint.usage(
                wanted == null
                        ? "several must sign: --for is not given"
                        : "--for " + wanted + ": not one who must sign",
                "one of: " + String.join("; ", left));
    }

    private void show(WarningRecord.Kept kept, WarningRecord record, Outbox outbox) {
        var state = new State(kept, record.notes(AsOf.NOW));
        console.out().line("warning " + kept.number() + ", " + kept.id() + ", kept at " + Moments.of(kept.learned()));
        kept.text().forEach(console.out()::line);
        console.out().line("");
        console.out().line("How it stands: " + state.words());
        for (WarningRecord.Note note : state.notes()) {
            console.out().line("  " + Moments.of(note.at()) + " " + State.words(note) + ": " + note.because());
        }
        for (Outbox.Message message : outbox.messages(kept.id())) {
            for (Outbox.Attempt attempt : outbox.attempts(message.id())) {
                if (attempt.outcome() != Outbox.Outcome.BEGUN) {
                    console.out().line("  " + Moments.of(attempt.at()) + " " + through(message) + attempt.detail());
                }
            }
        }
    }

    private static String through(Outbox.Message message) {
        return message.channel() + (message.warnings().isEmpty() ? ", on what was done: " : ": ");
    }
}
