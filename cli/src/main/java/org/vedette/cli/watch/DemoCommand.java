package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Standing;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.replay.Replay;
import org.vedette.warn.show.HistoryText;
import org.vedette.warn.show.LadderText;
import org.vedette.warn.show.PhasePlot;
import org.vedette.warn.show.Report;
import org.vedette.warn.words.Moments;
import org.vedette.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `vedette demo`: an archive of 186 short articles, a watch, and what could be known when.
@Command(
        name = "demo",
        description =
                "Reads the demonstration archive and shows, for three days, the ladder of the watch «troop dispatch"
                        + " RUS-PRK» with its evidence; writes a plot and a page.",
        footerHeading = "%nExamples:%n",
        footer = {"  vedette demo", "  vedette demo --out troop-dispatch", "  vedette demo --serve"})
public final class DemoCommand implements Callable<Integer> {
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final List<LocalDate> SHOWN =
            List.of(LocalDate.of(2024, 10, 21), LocalDate.of(2024, 10, 31), LocalDate.of(2024, 12, 15));

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (default: demo-out).")
    private Path out = Path.of("demo-out");

    @Option(
            names = "--serve",
            description = "Put the archive into a ledger there and open the desk on it in the browser instead.")
    private boolean serve;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "With --serve: where the desk listens (default: 7787).")
    private int port = 7787;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "With --serve: the address to listen on, for others than this machine. Needs accounts.")
    private String host = "127.0.0.1";

    @Option(names = "--no-open", description = "With --serve: do not open the browser.")
    private boolean closed;

    private final Console console;
    private final BiFunction<Console, String[], Integer> run;

    /// @param run runs another command line
    public DemoCommand(Console console, BiFunction<Console, String[], Integer> run) {
        this.console = console;
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Path demo = console.home().resolve("demo");
        if (!Files.isRegularFile(demo.resolve("archive.jsonl"))) {
            throw Complaint.undone(demo + ": no archive.jsonl there", "run it from a clone of the repository");
        }
        if (serve) {
            return serve(demo);
        }
        try (EnglishReader reader = EnglishReader.shipped(false)) {
            var files = new WatchFiles(reader.knowledge().register());
            WatchPlan plan = files.watch(demo.resolve("troop-dispatch-rus-prk.yaml"));
            var watch = new Watch(plan, WatchFiles.outlets(demo.resolve("outlets.tsv")));
            var archive = new Archive(reader, console);
            archive.read(List.of(demo.resolve("archive.jsonl").toString()), console, 2);
            History history = new Replay(archive.arrivals())
                    .run(List.of(watch), FIRST, LAST)
                    .getFirst();
            show(plan, history, files);
            return archive.close();
        }
    }

    /// What the ledger has is not read again, so a second call starts at once.
    private int serve(Path demo) throws IOException {
        Files.createDirectories(out);
        String ledger = out.resolve("demo.db").toString();
        int read = run.apply(
                console, new String[] {"ingest", demo.resolve("archive.jsonl").toString(), "--db", ledger});
        if (read != 0) {
            return read;
        }
        List<String> arguments = new ArrayList<>(List.of("serve", "--db", ledger, "--port", Integer.toString(port)));
        arguments.addAll(
                List.of("--watch", demo.resolve("troop-dispatch-rus-prk.yaml").toString()));
        arguments.addAll(List.of("--outlets", demo.resolve("outlets.tsv").toString()));
        arguments.addAll(List.of("--host", host));
        arguments.addAll(List.of("--today", LAST.toString()));
        if (closed) {
            arguments.add("--no-open");
        }
        return run.apply(console, arguments.toArray(String[]::new));
    }

    private void show(WatchPlan plan, History history, WatchFiles files) throws IOException {
        var ladder = new LadderText(plan, files::name);
        List<Standing> asked = SHOWN.stream().map(day -> on(history, day)).toList();
        for (Standing standing : asked) {
            ladder.lines(standing).forEach(console.out()::line);
            console.out().line("");
        }
        console.out().line("Turns from " + FIRST + " to " + LAST);
        HistoryText.turns(history).forEach(console.out()::line);
        Files.createDirectories(out);
        write("phases.svg", PhasePlot.of(plan, history));
        write("report.html", Report.of(plan, history, asked, files::name));
    }

    private static Standing on(History history, LocalDate day) {
        return history.days().stream()
                .filter(standing -> Moments.day(standing.at()).equals(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the replay does not reach " + day));
    }

    private void write(String name, String text) throws IOException {
        Path file = out.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        console.out().line("written: " + file);
    }
}
