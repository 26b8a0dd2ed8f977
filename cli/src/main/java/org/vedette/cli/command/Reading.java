package org.vedette.cli.command;

import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Rendering;
import org.vedette.model.Outcome;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;

/// Reads a document and writes it out; what was set aside before goes through as it is.
final class Reading implements Stage<Outcome<Article>, Reading.Written> {
    private final ReaderOnDemand reader;
    private final Rendering rendering;

    /// @param words what is written out, without the last line end
    /// @param aside why the document was set aside, or null when it was read
    record Written(String words, @Nullable SetAside<?> aside) {}

    Reading(ReaderOnDemand reader, Rendering rendering) {
        this.reader = reader;
        this.rendering = rendering;
    }

    @Override
    public Written apply(Outcome<Article> article) {
        return switch (article) {
            case SetAside<Article> aside -> new Written(rendering.of(aside), aside);
            case Outcome.Done<Article>(var id, var read) ->
                written(reader.reader().apply(read));
        };
    }

    private Written written(Outcome<CodedText> outcome) {
        return switch (outcome) {
            case SetAside<CodedText> aside -> new Written(rendering.of(aside), aside);
            case Outcome.Done<CodedText>(var id, var coded) -> new Written(rendering.of(coded), null);
        };
    }
}
