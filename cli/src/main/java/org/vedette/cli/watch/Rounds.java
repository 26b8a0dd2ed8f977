package org.vedette.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.pipeline.replay.Hearing;
import org.vedette.store.sql.SqlLedger;
import org.vedette.tell.Teller;
import org.vedette.watch.Watch;

/// Rounds of keeping watch: over all that the ledger knows, and then what is due is sent. Asked to stop, a round ends
/// between two watches or two messages; what it kept until then stands, and the next start goes on from there.
final class Rounds {
    private static final Duration LEAST = Duration.ofMillis(200);

    private final SqlLedger ledger;
    private final Watchkeeping keeping;
    private final Teller teller;
    private final Stopping stopping;
    private final InstantSource clock;
    private final Console console;
    private int givenUp;

    Rounds(
            SqlLedger ledger,
            Watchkeeping keeping,
            Teller teller,
            Stopping stopping,
            InstantSource clock,
            Console console) {
        this.ledger = ledger;
        this.keeping = keeping;
        this.teller = teller;
        this.stopping = stopping;
        this.clock = clock;
        this.console = console;
    }

    /// One round.
    ///
    /// @return the exit code: whether a message did not go out
    int once(List<Watch> watches) {
        round(watches);
        return exit();
    }

    /// Rounds until it is stopped. What waits is looked at when it is due, be it before the next round.
    ///
    /// @return the exit code: whether a message did not go out
    int again(List<Watch> watches, Duration every) {
        while (!stopping.isAsked()) {
            round(watches);
            Instant until = clock.instant().plus(every);
            while (isDueBefore(until)) {
                send();
            }
        }
        return exit();
    }

    private int exit() {
        boolean unsent = teller.hasUnsent();
        if (stopping.isAsked()) {
            console.err().line(unsent ? "stopped; the next start sends what is left" : "stopped");
        }
        return unsent || givenUp > 0 ? Complaint.NOT_ALL_DONE : 0;
    }

    private void round(List<Watch> watches) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Hearing> hearings = LedgerTimeline.hearings(ledger, null);
        int warnings = 0;
        for (Watch watch : watches) {
            warnings += stopping.isAsked() ? 0 : keeping.pass(watch, hearings, now);
        }
        console.err().line(sum(warnings, send()));
    }

    private Teller.Tally send() {
        Teller.Tally tally = teller.send(stopping::isAsked, console.err()::line);
        givenUp += tally.givenUp();
        return tally;
    }

    private static String sum(int warnings, Teller.Tally tally) {
        return warnings
                + (warnings == 1 ? " new warning; " : " new warnings; ")
                + tally.sent()
                + (tally.sent() == 1 ? " message sent" : " messages sent")
                + (tally.failed() == 0 ? "" : ", " + tally.failed() + " to be tried again")
                + (tally.givenUp() == 0 ? "" : ", " + tally.givenUp() + " given up");
    }

    /// Waits for the next round or for something to send.
    ///
    /// @return whether there is something to send before the next round
    private boolean isDueBefore(Instant until) {
        Instant due = teller.next();
        boolean sends = due != null && due.isBefore(until);
        Duration left = Duration.between(clock.instant(), sends ? due : until);
        return !stopping.isAskedWithin(left.compareTo(LEAST) < 0 ? LEAST : left) && sends;
    }
}
