package org.vedette.cli.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.ledger.EventsOf;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.Grading;
import org.vedette.store.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette event ID grade`: an analyst's own digit for what an event tells.
@Command(
        name = "grade",
        description = {
            "Sets the digit of an event's information (Admiralty code): 1 confirmed, 2 and 3 in between, 4 doubtful,"
                    + " 5 taken back or disproved, 6 cannot be judged.",
            "It stands above the digit that is reckoned from independent origins, until another is given."
        },
        footerHeading = "%nExample:%n",
        footer = "  vedette event e2b54f111bf4bc4cc grade 2 --by Ann --because \"seen on two photographs\"")
final class DigitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIGIT", description = "1 to 6.")
    private String digit = "";

    @Mixin
    private AnalystOption analyst = new AnalystOption();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @ParentCommand
    private @Nullable EventCommand parent;

    @Override
    public Integer call() {
        EventCommand above = Objects.requireNonNull(parent, "picocli sets the parent");
        if (!digit.matches("[1-6]")) {
            throw Complaint.usage("found «" + digit + "», wanted a digit from 1 to 6", "vedette event --help explains");
        }
        try (SqlLedger open = ledger.open()) {
            Event event = EventCommand.event(EventsOf.ledger(open), above.id(), AsOf.NOW, ledger.address());
            Instant now = Instant.now();
            var grading = new Grading(
                    Grading.Kind.CLAIM,
                    event.claims().getFirst(),
                    digit,
                    analyst.at(now),
                    analyst.by(),
                    analyst.because());
            open.grade(grading, now);
            above.console().out().line("event " + event.id() + ": information " + digit);
        }
        return 0;
    }
}
