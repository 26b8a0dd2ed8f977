package org.vedette.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
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
import org.vedette.store.sql.SqlEvents;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.store.sql.desk.SqlSearches;
import org.vedette.store.sql.desk.SqlTail;
import org.vedette.store.sql.told.SqlWarnings;
import org.vedette.watchfile.KnownActors;
import org.vedette.web.Opening;
import org.vedette.web.WebDesk;
import org.vedette.web.access.provider.ProviderSettings;
import org.vedette.web.access.provider.SettingsFile;
import org.vedette.web.api.serve.RateGate;
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
            "  vedette serve --host 0.0.0.0      for others too: needs accounts (vedette accounts --help)",
            "  vedette serve --name desk.example.org --https --oidc oidc.conf",
            "  vedette demo --serve              the same on the demonstration archive"
        })
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen; 0 for any (default: 7787).")
    private int port = 7787;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "The address to listen on, for others than this machine (default: 127.0.0.1). Needs accounts.")
    private String host = Place.LOOPBACK;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            arity = "1..*",
            description = "A name by which others call this desk, such as desk.example.org. Needs accounts.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--https",
            description =
                    "A proxy on this machine stands in front and speaks TLS: cookies are kept to it. Needs accounts.")
    private boolean https;

    @Option(
            names = "--oidc",
            paramLabel = "FILE",
            description = "Let an OpenID Connect provider sign people in beside the accounts; FILE says which and how.")
    private @Nullable Path oidc;

    @Option(names = "--log", description = "Tell each request on the error stream, a line of JSON each.")
    private boolean log;

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
            var files = new WatchFiles(register);
            files.check(watches);
            var shelf = new WatchShelf(watches, new KnownActors(register));
            List<OutletCard> cards = WatchFiles.cards(outlets);
            SqlEvents events = EventsOf.ledger(opened);
            try (var watching = new Watches(shelf, opened, events, WatchFiles.outlets(outlets), clock)) {
                var desk = new Desk(
                        ledger.address(),
                        new Desk.Kept(
                                opened, events, new SqlTail(opened), new SqlWarnings(opened), new SqlSearches(opened)),
                        register,
                        cards,
                        watching,
                        clock);
                serve(desk, opening(opened));
            }
        }
        return 0;
    }

    private void serve(Desk desk, Opening opening) throws InterruptedException {
        try (WebServer server = started(desk, opening)) {
            mergeBehind(desk);
            console.out().line("the desk is at " + server.address() + " until you stop it (Ctrl-C)");
            if (opening.needsAccounts() && !https) {
                console.err()
                        .line("vedette: passwords travel unencrypted: put a proxy with TLS in front and give --https");
            }
            boolean wanted = open == null ? console.outIsTerminal() : open;
            if (wanted && !Browser.open(server.address())) {
                console.err().line("vedette: no browser could be opened; open the address yourself");
            }
            new CountDownLatch(1).await();
        }
    }

    /// What is new in a large ledger takes a while; the pages show the events as far as they are.
    private static void mergeBehind(Desk desk) {
        Thread.ofPlatform()
                .name("event-merge")
                .daemon(true)
                .start(() -> desk.events().holding(List.of(), AsOf.NOW));
    }

    private Opening opening(SqlLedger opened) throws IOException {
        Consumer<String> requests = log ? line -> console.err().line(line) : line -> {};
        var opening = new Opening(
                new Place(host, port), names, https, new SqlAccounts(opened), RateGate.Limit.USUAL, requests);
        return oidc == null ? opening : opening.by(provider(oidc));
    }

    private static ProviderSettings provider(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Complaint.usage(file + ": no such file", "docs/guide-engineer.md shows what stands in it");
        }
        try {
            return SettingsFile.read(file);
        } catch (IllegalArgumentException faulty) {
            throw Complaint.usage(String.valueOf(faulty.getMessage()), "docs/guide-engineer.md shows such a file");
        }
    }

    private WebServer started(Desk desk, Opening opening) {
        try {
            return WebDesk.start(desk, opening, mistake -> console.err().line("vedette: " + mistake));
        } catch (IllegalArgumentException refused) {
            throw Complaint.undone(
                    String.valueOf(refused.getMessage()),
                    "vedette accounts add NAME --role admin --db " + ledger.address()
                            + " makes the first account; without --host, --name and --https only this machine reaches it");
        } catch (IOException refused) {
            throw Complaint.undone(
                    String.valueOf(refused.getMessage()),
                    "another program may listen there; --port 0 takes any that is free");
        }
    }
}
