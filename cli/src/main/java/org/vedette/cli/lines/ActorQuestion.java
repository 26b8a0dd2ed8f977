package org.vedette.cli.lines;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.vedette.cli.json.ActorLine;
import org.vedette.resolve.actor.ActorResolver;

/// Whom words stand for on a day: the actor lines of the contract, section 6.
public final class ActorQuestion {
    private ActorQuestion() {}

    /// Answers actor lines.
    public static Answering answering(ActorResolver actors) {
        return new Answering((id, asked) -> work(actors, id, asked));
    }

    private static Supplier<String> work(ActorResolver actors, String id, Asked asked) throws Asked.Refused {
        String words = asked.text("text");
        LocalDate on = asked.day("on");
        return () -> ActorLine.of(id, actors.resolve(words, on));
    }
}
