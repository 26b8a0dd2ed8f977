package org.vedette.cli.lines;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.json.DocumentLine;
import org.vedette.model.Outcome;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Stage;
import org.vedette.pipeline.Guard;

/// Answers a line with a line. A question that cannot be answered gets a trouble line; none is lost and none stops the
/// others.
public final class Answering implements Stage<Outcome<String>, Answering.Answer> {
    private final Question question;

    /// One kind of question.
    @FunctionalInterface
    interface Question {
        /// Understands a question, and gives the work that makes the line that answers it.
        Supplier<String> work(String id, Asked asked) throws Asked.Refused;
    }

    /// A line, and why the question was set aside, or null when it was answered.
    public record Answer(String line, @Nullable SetAside<?> aside) {
        static Answer setAside(SetAside<?> aside) {
            return new Answer(DocumentLine.of(aside), aside);
        }
    }

    Answering(Question question) {
        this.question = question;
    }

    @Override
    public Answer apply(Outcome<String> line) {
        return switch (line) {
            case Outcome.SetAside<String> aside -> Answer.setAside(aside);
            case Outcome.Done<String>(var number, var text) -> answer(number, text);
        };
    }

    private Answer answer(String number, String text) {
        String id = number;
        try {
            Asked asked = Asked.of(text);
            String given = asked.id();
            if (given == null) {
                throw asked.missing("id", "a string that names the line");
            }
            id = given;
            return answer(Guard.attempt(id, question.work(id, asked)));
        } catch (Asked.Refused refused) {
            return Answer.setAside(new SetAside<>(id, refused.trouble(), refused.detail()));
        }
    }

    private static Answer answer(Outcome<String> done) {
        return switch (done) {
            case Outcome.SetAside<String> aside -> Answer.setAside(aside);
            case Outcome.Done<String>(var id, var line) -> new Answer(line, null);
        };
    }
}
