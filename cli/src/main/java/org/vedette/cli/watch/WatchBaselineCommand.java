package org.vedette.cli.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.model.alarm.Told;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.replay.Arrival;
import org.vedette.pipeline.replay.Tellings;
import org.vedette.watch.series.Series;
import org.vedette.watch.series.Usual;
import org.vedette.watch.series.Week;
import org.vedette.watchfile.KnownActors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `vedette watch baseline`: what is usual between two parties.
@Command(
        name = "baseline",
        description = "Counts week by week what independent origins tell of two parties, and says whether the last week"
                + " is unusual for them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette watch baseline --articles demo/archive.jsonl --relation RUS-PRK --topic military",
            "",
            "A line a week: first day, acts, plans, denials, on something new, all origins of the week, tone."
        })
final class WatchBaselineCommand implements Callable<Integer> {
    @Option(names = "--articles", paramLabel = "PATH", required = true, description = "Files or folders of articles.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--relation", paramLabel = "A-B", required = true, description = "Two codes of the register.")
    private String relation = "";

    @Option(names = "--topic", paramLabel = "CONTEXT", description = "A context that claims must have, as military.")
    private @Nullable String topic;

    @ParentCommand
    private @Nullable WatchCommand parent;

    @Override
    public Integer call() {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        String[] pair = relation.split("-", -1);
        if (pair.length != 2) {
            throw Complaint.usage("--relation " + relation + ": wanted two codes", "for instance --relation RUS-PRK");
        }
        if (topic != null && !Codebook.CONTEXTS.contains(topic)) {
            throw Complaint.usage(
                    "--topic " + topic + ": no such context", "one of " + String.join(", ", Codebook.CONTEXTS));
        }
        try (EnglishReader reader = EnglishReader.shipped(false)) {
            check(pair, new KnownActors(reader.knowledge().register()));
            var archive = new Archive(reader, console);
            archive.read(articles, console, 1);
            tell(Series.of(events(archive), pair[0], pair[1], topic), console);
            return archive.close();
        }
    }

    private static void check(String[] pair, KnownActors actors) {
        for (String code : pair) {
            if (!actors.knows(code)) {
                throw Complaint.usage(code + ": no such actor", "vedette actors show NAME tells the code of a name");
            }
        }
    }

    private static List<Told.Now> events(Archive archive) {
        var tellings = new Tellings(report -> true);
        archive.arrivals().stream().sorted(Arrival.IN_ORDER).forEach(arrival -> tellings.take(arrival.reports()));
        return tellings.events();
    }

    private static void tell(List<Week> weeks, Console console) {
        console.out().line("monday\tacts\tplans\tdenials\tfresh\tall\ttone");
        for (Week week : weeks) {
            console.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%s\t%d\t%d\t%d\t%d\t%d\t%.1f",
                            week.monday(),
                            week.acts(),
                            week.plans(),
                            week.denials(),
                            week.fresh(),
                            week.all(),
                            week.tone()));
        }
        if (!weeks.isEmpty()) {
            console.out().line(Usual.last(weeks).words());
        }
    }
}
