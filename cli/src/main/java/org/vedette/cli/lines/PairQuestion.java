package org.vedette.cli.lines;

import java.util.function.Supplier;
import org.vedette.cli.json.PairLine;
import org.vedette.model.text.Span;
import org.vedette.pipeline.EnglishReader;

/// What a marked source does to a marked target: the pair lines of the contract, section 3.
public final class PairQuestion {
    private PairQuestion() {}

    /// Answers pair lines.
    public static Answering answering(EnglishReader reader) {
        return new Answering((id, asked) -> work(reader, id, asked));
    }

    private static Supplier<String> work(EnglishReader reader, String id, Asked asked) throws Asked.Refused {
        String text = asked.text("text");
        Span source = asked.span("source", text);
        if (source == null) {
            throw asked.missing("source", "[start, end] of the words for the one who acts");
        }
        Span target = asked.span("target", text);
        return () -> PairLine.of(id, reader.label(text, source, target));
    }
}
