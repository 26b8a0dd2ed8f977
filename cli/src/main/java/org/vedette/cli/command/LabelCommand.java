package org.vedette.cli.command;

import java.io.InputStream;
import java.util.concurrent.Callable;
import org.vedette.cli.console.Console;
import org.vedette.cli.lines.Lines;
import org.vedette.cli.lines.PairQuestion;
import org.vedette.pipeline.EnglishReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `vedette label`: what a marked source does to a marked target.
@Command(
        name = "label",
        description = "Tells for marked pairs what the one does to the other: a line of JSON in, a line out.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette label --input pairs.jsonl",
            "  echo '{\"id\": \"1\", \"text\": \"Chile sent tents to Peru.\", \"source\": [0, 5], \"target\": [20, 24]}'"
                    + " | vedette label --input -",
            "",
            "Offsets count UTF-16 code units, [start, end). \"target\" may be null."
        })
public final class LabelCommand implements Callable<Integer> {
    @Mixin
    private LineInput input = new LineInput();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Threads threads = new Threads();

    private final Console console;

    public LabelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws java.io.IOException {
        threads.check();
        try (InputStream lines = input.open(console);
                EnglishReader reader = Readers.open(model.folder(), EnglishReader.LONGEST, false)) {
            return LineInput.answer(
                    new Lines(lines, input.name()), PairQuestion.answering(reader), threads.number(), console);
        }
    }
}
