package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.Day;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.cli.ledger.TimeOption;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.SignOff;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.replay.Replay;
import org.vedette.store.AsOf;
import org.vedette.store.sql.SqlLedger;
import org.vedette.warn.Signing;
import org.vedette.warn.Warn;
import org.vedette.warn.show.AtomFeed;
import org.vedette.warn.show.HistoryText;
import org.vedette.warn.show.PhasePlot;
import org.vedette.warn.show.Report;
import org.vedette.warn.show.WarningText;
import org.vedette.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette watch replay`: how a watch would have gone over an archive, without hindsight.
@Command(
        name = "replay",
        description =
                "Lets a watch go over an archive: every article is heard when it could be known, and nothing later.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette watch replay demo/troop-dispatch-rus-prk.yaml --articles demo/archive.jsonl \\",
            "      --outlets demo/outlets.tsv --from 2024-10-01 --to 2024-12-31 --plot phases.svg",
            "  vedette watch replay new.yaml --against old.yaml --db desk.db",
            "",
            "A line a turn: day, from, to, cause, and the articles behind it; of a ledger also who signed for the"
                    + " phase."
        })
final class WatchReplayCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A watch file (YAML).")
    private Path file = Path.of("");

    @Option(names = "--articles", paramLabel = "PATH", description = "Files or folders of articles, which are read.")
    private List<String> articles = new ArrayList<>();

    @Option(
            names = "--db",
            paramLabel = "FILE|URL",
            description = "A ledger, in place of --articles: nothing is read, and its corrections are heard when they"
                    + " were made.")
    private @Nullable String ledger;

    @Option(
            names = "--learned-by",
            paramLabel = "T",
            converter = TimeOption.Moment.class,
            description = "With --db: only what the ledger had taken in by then.")
    private @Nullable Instant learned;

    @Option(names = "--outlets", paramLabel = "FILE", description = "A table of outlets with their letters (TSV).")
    private @Nullable Path outlets;

    @Option(names = "--from", paramLabel = "DAY", converter = Day.class, description = "The first day (UTC).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = Day.class, description = "The last day, included.")
    private @Nullable LocalDate to;

    @Option(names = "--against", paramLabel = "FILE", description = "Another version of the watch, to compare.")
    private @Nullable Path against;

    @Option(names = "--plot", paramLabel = "FILE", description = "Write a plot (SVG).")
    private @Nullable Path plot;

    @Option(names = "--report", paramLabel = "FILE", description = "Write a page (HTML) with the last day's standing.")
    private @Nullable Path report;

    @Option(names = "--feed", paramLabel = "FILE", description = "Write the warnings as an Atom feed.")
    private @Nullable Path feed;

    @Option(names = "--warnings", description = "Print each warning with its words after the table.")
    private boolean warnings;

    /// Of a ledger; null for articles, of which nobody signs.
    private @Nullable List<SignOff> signed;

    @ParentCommand
    private @Nullable WatchCommand parent;

    @Override
    public Integer call() throws IOException {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        if (articles.isEmpty() == (ledger == null)) {
            throw Complaint.usage(
                    articles.isEmpty() ? "neither --articles nor --db" : "--articles and --db", "give one of the two");
        }
        return ledger == null ? articles(console) : ledger(console, ledger);
    }

    private int articles(Console console) throws IOException {
        try (EnglishReader reader = EnglishReader.shipped(false)) {
            var files = new WatchFiles(reader.knowledge().register());
            List<Watch> watches = watches(files);
            var archive = new Archive(reader, console);
            archive.read(articles, console, 1);
            tell(watches, new Replay(archive.arrivals()), files, console);
            return archive.close();
        }
    }

    private int ledger(Console console, String address) throws IOException {
        var files = new WatchFiles(ActorRegister.load());
        List<Watch> watches = watches(files);
        try (SqlLedger open = LedgerOption.open(address)) {
            signed = LedgerTimeline.signed(open, AsOf.NOW.learnedBy(learned));
            tell(watches, Replay.over(LedgerTimeline.hearings(open, learned)), files, console);
            return 0;
        }
    }

    private List<Watch> watches(WatchFiles files) throws IOException {
        Outlets letters = WatchFiles.outlets(outlets);
        List<Watch> watches = new ArrayList<>(List.of(new Watch(files.watch(file), letters)));
        if (against != null) {
            watches.add(new Watch(files.watch(against), letters));
        }
        return watches;
    }

    private void tell(List<Watch> watches, Replay replay, WatchFiles files, Console console) throws IOException {
        List<LocalDate> reach = replay.reach();
        if (reach.isEmpty()) {
            throw Complaint.undone("there is nothing to go over", "give articles, or a ledger that holds claims");
        }
        LocalDate first = from == null ? reach.getFirst() : from;
        LocalDate last = to == null ? reach.getLast() : to;
        if (last.isBefore(first)) {
            throw Complaint.usage("--to " + last + " is before --from " + first, "give the earlier day first");
        }
        List<History> histories = replay.run(watches, first, last);
        turns(watches.getFirst().plan(), histories.getFirst()).forEach(console.out()::line);
        if (histories.size() > 1) {
            HistoryText.compared(histories.get(0), histories.get(1)).forEach(console.out()::line);
        }
        write(watches.getFirst(), histories.getFirst(), files);
        warn(watches.getFirst(), histories.getFirst(), files, console);
    }

    private List<String> turns(WatchPlan plan, History history) {
        return signed == null
                ? HistoryText.turns(history)
                : HistoryText.turns(history, new Signing(plan, history, signed));
    }

    private void warn(Watch watch, History history, WatchFiles files, Console console) throws IOException {
        var warn = new Warn(watch.plan(), files::name);
        List<Warning> told = history.turns().stream().map(warn::apply).toList();
        if (warnings) {
            for (Warning warning : told) {
                console.out().line("");
                WarningText.lines(warning).forEach(console.out()::line);
            }
        }
        if (feed != null) {
            String words =
                    AtomFeed.of(watch.plan(), told, history.days().getLast().at());
            Files.writeString(feed, words, StandardCharsets.UTF_8);
        }
    }

    private void write(Watch watch, History history, WatchFiles files) throws IOException {
        if (plot != null) {
            Files.writeString(plot, PhasePlot.of(watch.plan(), history), StandardCharsets.UTF_8);
        }
        if (report != null) {
            String page = Report.of(
                    watch.plan(),
                    history,
                    List.of(history.days().getLast()),
                    files::name,
                    Objects.requireNonNullElse(signed, List.of()));
            Files.writeString(report, page, StandardCharsets.UTF_8);
        }
    }
}
