package org.vedette.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.show.ActorCard;
import org.vedette.cli.show.Paint;
import org.vedette.pipeline.Knowledge;
import org.vedette.resolve.actor.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `vedette actors show`: a card of who somebody is.
@Command(
        name = "show",
        description = "Shows whom a name stands for on a day, the offices with their dates, and who else it may be.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette actors show Rutte --on 2024-10-21",
            "  vedette actors show the German chancellor --on 2010-05-01",
            "  vedette actors show NATO",
            "",
            "Exit code 1 if the register does not list the name."
        })
final class ActorsShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, title or description, in one word or more.")
    private List<String> name = List.of();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day meant; the last that the register knows unless given.")
    private @Nullable LocalDate on;

    @ParentCommand
    private @Nullable ActorsCommand parent;

    @Override
    public Integer call() {
        Console console =
                Objects.requireNonNull(parent, "picocli sets the parent").console();
        String words = String.join(" ", name);
        if (words.isBlank()) {
            throw Complaint.usage("the name is blank", "give a name, such as vedette actors show Rutte");
        }
        Knowledge knowledge = Knowledge.shipped();
        Resolution resolution = knowledge.actors().resolve(words, on);
        var card = new ActorCard(knowledge.register(), console.width(), new Paint(console.colours()));
        console.out().line(card.of(words, on, resolution));
        return resolution.best().code() == null ? Complaint.NOT_ALL_DONE : 0;
    }
}
