package org.vedette.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.cli.lines.ActorQuestion;
import org.vedette.cli.lines.Lines;
import org.vedette.pipeline.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `vedette actors resolve`: whom words stand for on a day.
@Command(
        name = "resolve",
        description = "Tells whom words stand for on a day: a line of JSON in, a line out.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette actors resolve --input phrases.jsonl",
            "  echo '{\"id\": \"1\", \"text\": \"the German chancellor\", \"on\": \"2022-06-30\"}'"
                    + " | vedette actors resolve --input -"
        })
final class ActorsResolveCommand implements Callable<Integer> {
    @Mixin
    private LineInput input = new LineInput();

    @Mixin
    private Threads threads = new Threads();

    @ParentCommand
    private @Nullable ActorsCommand parent;

    @Override
    public Integer call() throws IOException {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        threads.check();
        try (InputStream lines = input.open(console)) {
            var answering = ActorQuestion.answering(Knowledge.shipped().actors());
            return LineInput.answer(new Lines(lines, input.name()), answering, threads.number(), console);
        }
    }
}
