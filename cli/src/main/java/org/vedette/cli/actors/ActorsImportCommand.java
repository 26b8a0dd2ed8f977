package org.vedette.cli.actors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.collect.wikidata.WikidataImport;
import org.vedette.collect.wikidata.WikidataImport.Imported;
import org.vedette.knowledge.actors.ActorRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette actors import-wikidata`: rows for the register, for review, without a network.
@Command(
        name = "import-wikidata",
        description = {
            "Makes rows of the register out of an extract of a Wikidata dump: people with the positions they held and"
                    + " from when to when, and organisations. The rows are for a person to check before they are taken.",
            "The extract holds one entity a line, as the dump does, plain or .gz, and beside the people the positions,"
                    + " states and classes that they name. Nothing is fetched."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette actors import-wikidata extract.json.gz --out people.tsv",
            "  vedette actors import-wikidata extract.json --out people.tsv --organisations organisations.tsv"
        })
public final class ActorsImportCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Parameters(paramLabel = "FILE", description = "The extract: .json or .gz.")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the rows of people go.")
    private Path out = Path.of("");

    @Option(names = "--organisations", paramLabel = "FILE", description = "Where those of organisations go.")
    private @Nullable Path organisations;

    private final Console console;

    public ActorsImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Complaint.usage(file + ": no such file", "give an extract of a dump of Wikidata, one entity a line");
        }
        if (file.toString().endsWith(".bz2")) {
            throw Complaint.usage(file + ": bzip2 is not read", "unpack it first: bunzip2 -k " + file);
        }
        Imported imported = new WikidataImport(ActorRegister.load()).read(file);
        Files.writeString(out, imported.people(), StandardCharsets.UTF_8);
        if (organisations != null) {
            Files.writeString(organisations, imported.organisations(), StandardCharsets.UTF_8);
        }
        imported.faults().stream().limit(SHOWN).forEach(console.err()::line);
        console.out()
                .line(String.format(
                        Locale.ROOT,
                        "%,d people, %,d terms to review; %,d positions the register does not list; %,d lines set aside",
                        imported.humans(),
                        imported.terms(),
                        imported.unlisted(),
                        imported.faults().size()));
        return imported.faults().isEmpty() ? 0 : Complaint.NOT_ALL_DONE;
    }
}
