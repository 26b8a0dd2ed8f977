package org.vedette.cli.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
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
        footer = {"  vedette demo", "  vedette demo --out troop-dispatch"})
public final class DemoCommand implements Callable<Integer> {
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final List<LocalDate> SHOWN =
            List.of(LocalDate.of(2024, 10, 21), LocalDate.of(2024, 10, 31), LocalDate.of(2024, 12, 15));

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (default: demo-out).")
    private Path out = Path.of("demo-out");

    private final Console console;

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path demo = console.home().resolve("demo");
        if (!Files.isRegularFile(demo.resolve("archive.jsonl"))) {
            throw Complaint.undone(demo + ": no archive.jsonl there", "run it from a clone of the repository");
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
