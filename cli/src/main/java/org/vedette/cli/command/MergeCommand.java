package org.vedette.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Tally;
import org.vedette.cli.json.DocumentLine;
import org.vedette.cli.json.MergeLine;
import org.vedette.cli.lines.Lines;
import org.vedette.cli.lines.ReportLine;
import org.vedette.merge.Happenings;
import org.vedette.merge.Merge;
import org.vedette.model.Outcome;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.pipeline.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `vedette merge`: which claims speak of one happening.
@Command(
        name = "merge",
        description =
                "Tells which claims speak of one happening: lines of claims in, a line a claim out. Keeps nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette read news/ --format jsonl | vedette merge --input -",
            "  vedette merge --input coded.jsonl",
            "",
            "Lines are those of vedette read --format jsonl, or flat claims:",
            "  {\"claim\": \"1\", \"cameo\": \"190\", \"sources\": [{\"name\": \"Chile\", \"agent\": \"police\"}],",
            "   \"targets\": [{\"name\": \"Peru\"}], \"published\": \"2024-10-21\", \"article\": \"a1\"}",
            "Every claim comes out as {\"claim\": \"1\", \"event\": \"e1\"}; claims of one event speak of one happening."
        })
public final class MergeCommand implements Callable<Integer> {
    @Mixin
    private LineInput input = new LineInput();

    private final Console console;

    public MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream lines = input.open(console)) {
            var reading = new ReportLine(Knowledge.shipped());
            var outcomes = new ArrayList<Outcome<List<Report>>>();
            new Lines(lines, input.name()).forEachRemaining(line -> outcomes.add(reading.read(line)));
            return answer(outcomes);
        }
    }

    private int answer(List<Outcome<List<Report>>> outcomes) {
        Happenings happenings = merged(outcomes);
        var tally = new Tally(console.err(), "lines");
        for (Outcome<List<Report>> outcome : outcomes) {
            switch (outcome) {
                case Outcome.SetAside<List<Report>> aside -> {
                    console.out().line(DocumentLine.of(aside));
                    tally.setAside(aside);
                }
                case Outcome.Done<List<Report>>(var id, var reports) -> {
                    reports.forEach(report -> console.out().line(line(happenings, report.id())));
                    tally.done();
                }
            }
        }
        return tally.close();
    }

    private static Happenings merged(List<Outcome<List<Report>>> outcomes) {
        var news = new ArrayList<News>();
        for (Outcome<List<Report>> outcome : outcomes) {
            if (outcome instanceof Outcome.Done<List<Report>>(var id, var reports)) {
                reports.forEach(report -> news.add(new News.Reported(report)));
            }
        }
        var merge = new Merge();
        return merge.take(merge.empty(), news).happenings();
    }

    private static String line(Happenings happenings, String claim) {
        return MergeLine.of(claim, Objects.requireNonNull(happenings.eventOf(claim), "every claim was taken"));
    }
}
