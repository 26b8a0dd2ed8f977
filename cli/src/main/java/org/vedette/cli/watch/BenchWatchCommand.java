package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.bench.BenchLedgerCommand;
import org.vedette.cli.bench.InventedYear;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.alarm.History;
import org.vedette.model.watch.Outlets;
import org.vedette.pipeline.Clocked;
import org.vedette.pipeline.replay.Hearing;
import org.vedette.pipeline.replay.Replay;
import org.vedette.pipeline.replay.Timeline;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.SqlLives;
import org.vedette.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `vedette bench watch`: how fast a watch goes over a year.
@Command(
        name = "watch",
        description = {
            "Measures how long a watch takes to go over a year of invented articles in a ledger.",
            "They are coded already: reading is measured by vedette bench read."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  vedette bench watch", "  vedette bench watch --articles 2000 --watch watches/coup.yaml"})
public final class BenchWatchCommand implements Callable<Integer> {
    private static final int USUAL = 10_000;
    private static final int USUAL_SHARE = 12;
    private static final double SECOND = 1e9;
    private static final int LOT = 500;

    @Option(names = "--articles", paramLabel = "N", description = "So many in the year (default: 10000).")
    private int articles = USUAL;

    @Option(
            names = "--share",
            paramLabel = "PERCENT",
            description = "So many of the stories are on what the watch looks at (default: 12).")
    private int share = USUAL_SHARE;

    @Option(names = "--watch", paramLabel = "FILE", description = "A watch file (default: that of the demonstration).")
    private @Nullable Path file;

    private final Console console;

    public BenchWatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (articles < 1) {
            throw Complaint.usage("--articles " + articles + ": wanted at least 1", "leave it out for 10,000");
        }
        Path its = file != null ? file : console.home().resolve("demo/troop-dispatch-rus-prk.yaml");
        var watch = new Watch(new WatchFiles(ActorRegister.load()).watch(its), Outlets.NONE);
        Path folder = Files.createTempDirectory("vedette-bench");
        try (SqlLedger ledger = SqlLedger.open(folder.resolve("bench.db").toString())) {
            List<Coding> year = InventedYear.of(articles, share);
            tell("into the ledger", Clocked.time(() -> fill(ledger, year)));
            go(ledger, watch, year.getFirst(), year.getLast());
        } finally {
            BenchLedgerCommand.clear(folder);
        }
        return 0;
    }

    private static void fill(SqlLedger ledger, List<Coding> year) {
        for (int from = 0; from < year.size(); from += LOT) {
            ledger.take(year.subList(from, Math.min(year.size(), from + LOT)), Instant.EPOCH);
        }
    }

    private void go(SqlLedger ledger, Watch watch, Coding first, Coding last) {
        List<Hearing> hearings = new ArrayList<>();
        Duration out = Clocked.time(
                () -> hearings.addAll(Timeline.of(new SqlLives(ledger).lives(null), ledger.rulings(AsOf.NOW))));
        tell("out of the ledger", out);
        List<History> histories = new ArrayList<>();
        Duration went =
                Clocked.time(() -> histories.addAll(Replay.over(hearings).run(List.of(watch), day(first), day(last))));
        tell("replayed", went);
        int claims =
                hearings.stream().mapToInt(hearing -> hearing.news().size()).sum();
        console.out()
                .line(String.format(
                        Locale.ROOT,
                        "%,d articles, %,d claims, %d turns; replay of the year: %.1f s",
                        articles,
                        claims,
                        histories.getFirst().turns().size(),
                        out.plus(went).toNanos() / SECOND));
    }

    private static LocalDate day(Coding coding) {
        return Objects.requireNonNull(coding.article().published());
    }

    private void tell(String what, Duration time) {
        console.out().line(String.format(Locale.ROOT, "%-20s%6.1f s", what, time.toNanos() / SECOND));
    }
}
