package org.vedette.cli.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.eval.Runs;
import org.vedette.collect.InputKind;
import org.vedette.collect.desk.Desk;
import org.vedette.collect.desk.Shelf;
import org.vedette.collect.desk.StateFolder;
import org.vedette.collect.net.Bounds;
import org.vedette.collect.net.Pause;
import org.vedette.collect.net.Web;
import org.vedette.model.feed.FeedList;
import org.vedette.watchfile.FeedsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `vedette collect`: articles out of feeds, archives, mails and folders, as lines that can be read and ingested.
@Command(
        name = "collect",
        description = {
            "Collects articles and puts them down as document lines (JSON), each once.",
            "Stopped at any instant, the same command goes on where it was: nothing is lost and nothing is put down"
                    + " twice. A feed that is broken holds up no other; vedette feeds status shows how each is."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette collect --feeds feeds.yaml                       one look at every feed, into collected/",
            "  vedette collect --feeds feeds.yaml --every \"15 minutes\"  and again, until it is stopped",
            "  vedette collect --feeds feeds.yaml --db desk.db          and read into the ledger",
            "  vedette collect --warc crawl.warc.gz > crawl.jsonl       the pages of a web archive",
            "  vedette collect --mail Inbox --mail wire.eml             mailboxes and single mails",
            "  vedette collect --drop incoming --out desk --every \"1 minute\""
        })
public final class CollectCommand implements Callable<Integer> {
    @Option(
            names = "--feeds",
            paramLabel = "FILE",
            description = "A file of feeds; vedette feeds check tells its faults.")
    private @Nullable Path feeds;

    @Option(
            names = "--warc",
            paramLabel = "PATH",
            description = "Web archives (WARC, packed or not, and WACZ), or folders of them.")
    private List<Path> archives = new ArrayList<>();

    @Option(
            names = "--mail",
            paramLabel = "PATH",
            description = "Mailboxes (mbox), mails (eml), or folders of them, Maildir too.")
    private List<Path> mails = new ArrayList<>();

    @Option(
            names = "--drop",
            paramLabel = "DIR",
            description = "A folder into which others drop files of any kind that vedette reads.")
    private @Nullable Path drop;

    @Option(
            names = "--out",
            paramLabel = "DIR|FILE",
            description = "Where lines go: a folder, with a file a day, or a file that ends in .jsonl (default: "
                    + Feeds.SHELF + " with --feeds or --db, otherwise standard output).")
    private @Nullable Path out;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Stretch.class,
            description = "Go on until stopped, and look again so often: \"15 minutes\", \"1 hour\".")
    private @Nullable Duration every;

    @Option(names = "--once", description = "Look once; this is what happens without --every.")
    private boolean once;

    @Option(
            names = "--db",
            paramLabel = "FILE|URL",
            description = "Read what is collected into this ledger, after every look.")
    private @Nullable String ledger;

    @Option(
            names = "--any-language",
            description = "Keep articles in other languages than English, too; the reader sets them aside.")
    private boolean anyLanguage;

    private final Console console;
    private final Runs runs;
    private final InstantSource clock = InstantSource.system();

    /// @param runs runs another command
    public CollectCommand(Console console, Runs runs) {
        this.console = console;
        this.runs = runs;
    }

    /// Reads a stretch of time given on the command line.
    static final class Stretch implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            Duration time = FeedsFile.duration(value);
            if (time == null || time.isZero()) {
                throw new TypeConversionException("found «" + value + "», wanted a time such as \"15 minutes\"");
            }
            return time;
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        FeedList list = feeds == null ? null : Feeds.read(feeds);
        Path place = out == null && (list != null || ledger != null) ? Path.of(Feeds.SHELF) : out;
        if (place == null) {
            return local(null);
        }
        try (StateFolder states = hold(place);
                Shelf shelf = Shelf.open(place, clock)) {
            return list == null ? local(new Filled(place, shelf)) : feeds(list, new Filled(place, shelf), states);
        }
    }

    /// A shelf and where it is.
    private record Filled(Path place, Shelf shelf) {}

    private static StateFolder hold(Path place) throws IOException {
        try {
            return StateFolder.hold(Shelf.besides(place));
        } catch (IOException held) {
            throw Complaint.undone(String.valueOf(held.getMessage()), "stop the other one, or give another --out");
        }
    }

    private void check() {
        boolean local = !archives.isEmpty() || !mails.isEmpty() || drop != null;
        if (feeds == null && !local) {
            throw Complaint.usage("nothing to collect", "give --feeds FILE, --warc PATH, --mail PATH or --drop DIR");
        }
        if (feeds != null && local) {
            throw Complaint.usage(
                    "feeds and files of this machine in one run",
                    "run vedette collect once for each; --out may be two");
        }
        if (once && every != null) {
            throw Complaint.usage("--once and --every in one run", "leave one out");
        }
        if (every != null && local && out == null && ledger == null) {
            throw Complaint.usage("--every without --out: what was put down already is not known", "add --out DIR");
        }
        if (drop != null && !Files.isDirectory(drop)) {
            throw Complaint.usage("--drop " + drop + ": no such folder", "give a folder");
        }
    }

    private int feeds(FeedList list, Filled out, StateFolder states) throws IOException, InterruptedException {
        var run = new FeedRun(console);
        Pause pause = Pause.sleeping(clock);
        Duration wait = every == null ? Duration.ZERO : every;
        try (Web web = new Web(agent(list), list.inside(), list.pause(), Bounds.USUAL, clock, pause)) {
            Desk desk = Desk.open(list, web, out.shelf(), states, clock, !anyLanguage, run);
            while (true) {
                Shelf.Mark before = out.shelf().mark();
                desk.look(wait);
                int read = told(run.hasNews(), run.sum(out.place()), before, out);
                if (every == null) {
                    return Math.max(run.close(), read);
                }
                run.forgetFailures();
                pause.until(desk.nextDue(wait));
            }
        }
    }

    /// Servers are told who asks, in which version, and how to reach who runs it.
    private static String agent(FeedList list) {
        String version = CollectCommand.class.getPackage().getImplementationVersion();
        return "Vedette/" + (version == null ? "dev" : version) + " (collects news; +" + list.contact() + ")";
    }

    private int local(@Nullable Filled out) throws IOException, InterruptedException {
        var run = new LocalRun(console, out == null ? null : out.shelf(), !anyLanguage);
        while (true) {
            Instant now = clock.instant();
            Shelf.Mark before = out == null ? Shelf.Mark.START : out.shelf().mark();
            take(run, now);
            int read = out == null ? 0 : told(run.hasNews(), run.sum(out.place()), before, out);
            if (every == null) {
                return Math.max(run.close(), read);
            }
            Pause.sleeping(clock).until(now.plus(every));
        }
    }

    private void take(LocalRun run, Instant now) throws IOException {
        List<Path> zipped =
                archives.stream().filter(CollectCommand::tellsItsKind).toList();
        List<Path> other = archives.stream().filter(path -> !tellsItsKind(path)).toList();
        run.take(zipped, null);
        run.take(other, InputKind.WARC);
        run.take(mails, InputKind.MAIL);
        if (drop != null) {
            run.drop(drop, now);
        }
    }

    /// Folders may hold archives of both kinds; a file is a WARC unless its name says otherwise.
    private static boolean tellsItsKind(Path path) {
        return Files.isDirectory(path) || InputKind.ofName(path.toString()) == InputKind.WACZ;
    }

    /// Says what happened and reads it into the ledger, if that is wanted; gives that reading's exit code.
    private int told(boolean news, String sum, Shelf.Mark before, Filled out) throws IOException {
        if (news || every == null) {
            console.out().line(sum);
        }
        List<Path> files = ledger != null && news ? out.shelf().since(before) : List.of();
        if (ledger == null || files.isEmpty()) { // a feed that fails is news, too
            return 0;
        }
        out.shelf().sync();
        List<String> arguments = new ArrayList<>(List.of("ingest", "--input", "jsonl", "--db", ledger));
        files.forEach(file -> arguments.add(file.toString()));
        return runs.run(console, arguments.toArray(String[]::new));
    }
}
