package org.vedette.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.Day;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.ledger.EventsOf;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.cli.watch.WatchFiles;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.outlets.OutletCard;
import org.vedette.store.AsOf;
import org.vedette.store.sql.SqlLedger;
import org.vedette.watchfile.KnownActors;
import org.vedette.web.WebDesk;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.WatchShelf;
import org.vedette.web.desk.Watches;
import org.vedette.web.server.Place;
import org.vedette.web.server.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vedette serve`: the desk in the browser.
@Command(
        name = "serve",
        description = {
            "Opens the desk on a ledger: a server for this machine alone, and its first page in the browser.",
            "It runs until it is stopped (Ctrl-C). What another command takes into the ledger meanwhile is shown."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette serve",
            "  vedette serve --db desk.db --watch watches/coup.yaml --no-open --port 8080",
            "  vedette demo --serve              the same on the demonstration archive"
        })
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen; 0 for any (default: 7787).")
    private int port = 7787;

    @Option(names = "--watch", paramLabel = "FILE", arity = "1..*", description = "Watch files (YAML).")
    private List<Path> watches = new ArrayList<>();

    @Option(names = "--outlets", paramLabel = "FILE", description = "A table of outlets with their letters (TSV).")
    private @Nullable Path outlets;

    @Option(
            names = "--open",
            negatable = true,
            description = "Open the browser, or not (default: when run from a terminal).")
    private @Nullable Boolean open;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            converter = Day.class,
            description = "What the desk takes for today, for an archive (default: the machine's clock).")
    private @Nullable LocalDate today;

    private final Console console;

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (SqlLedger opened = ledger.open()) {
            InstantSource clock = today == null ? InstantSource.system() : InstantSource.fixed(AsOf.lastInstant(today));
            ActorRegister register = ActorRegister.load();
            new WatchFiles(register).check(watches);
            var shelf = new WatchShelf(watches, new KnownActors(register));
            List<OutletCard> cards = WatchFiles.cards(outlets);
            try (var watching = new Watches(shelf, opened, WatchFiles.outlets(outlets), clock)) {
                serve(new Desk(ledger.address(), opened, EventsOf.ledger(opened), register, cards, watching, clock));
            }
        }
        return 0;
    }

    private void serve(Desk desk) throws InterruptedException {
        try (WebServer server = started(desk)) {
            console.out().line("the desk is at " + server.address() + " until you stop it (Ctrl-C)");
            boolean wanted = open == null ? console.outIsTerminal() : open;
            if (wanted && !Browser.open(server.address())) {
                console.err().line("vedette: no browser could be opened; open the address yourself");
            }
            new CountDownLatch(1).await();
        }
    }

    private WebServer started(Desk desk) {
        try {
            return WebDesk.start(
                    desk, Place.loopback(port), mistake -> console.err().line("vedette: " + mistake));
        } catch (IOException refused) {
            throw Complaint.undone(
                    String.valueOf(refused.getMessage()),
                    "another program may listen there; --port 0 takes any that is free");
        }
    }
}
