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
        LocalDate on = asked.dayIfOne("on");
        String given = asked.shown("on");
        String note = on == null && given != null
                ? "; " + given + " is no day such as 2022-06-30, so told as of the register's own day"
                : "";
        return () -> ActorLine.of(id, actors.resolve(words, on), note);
    }
}
