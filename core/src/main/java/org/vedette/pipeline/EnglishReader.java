package org.vedette.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.code.Coder;
import org.vedette.code.PairCoder;
import org.vedette.code.TrainedReader;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.DraftText;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Span;
import org.vedette.read.TextReader;
import org.vedette.read.Tokenizer;
import org.vedette.resolve.Resolver;

/// The whole way from an English article to its claims. Built once and shared by threads.
public final class EnglishReader implements Stage<Article, Outcome<CodedText>>, AutoCloseable {
    /// The longest article that is read, in UTF-16 code units, unless told otherwise.
    public static final int LONGEST = 1_000_000;

    private final TrainedReader trained;
    private final Knowledge knowledge;
    private final Stage<Article, ReadText> read = new TextReader();
    private final Stage<ReadText, DraftText> code;
    private final Guard<CodedText> guard;
    private final PairCoder pairs;

    /// @param longest the longest article that is read, in UTF-16 code units
    /// @param withSpans whether all that was found is kept, in a claim or not
    public EnglishReader(TrainedReader trained, Knowledge knowledge, int longest, boolean withSpans) {
        this.trained = trained;
        this.knowledge = knowledge;
        this.code = new Coder(trained);
        this.pairs = new PairCoder(trained);
        String edition = trained.edition() + "+" + knowledge.edition();
        var resolve = new Resolver(
                knowledge.actors(), knowledge.places(), trained.edition(), edition, withSpans);
        this.guard = new Guard<>(read.then(code).then(resolve), longest);
    }

    /// The reader and the knowledge that ship with Vedette.
    public static EnglishReader shipped(boolean withSpans) {
        return new EnglishReader(TrainedReader.english(), Knowledge.shipped(), LONGEST, withSpans);
    }

    @Override
    public Outcome<CodedText> apply(Article article) {
        return guard.apply(article);
    }

    /// What a marked source does to a marked target.
    ///
    /// @param target null when nobody is acted upon
    public PairCoder.Label label(String text, Span source, @Nullable Span target) {
        return pairs.label(new Tokenizer().tokens(text, new Span(0, text.length())), source, target);
    }

    /// The stations one by one, for timing them apart: read, code.
    public List<Stage<?, ?>> stations() {
        return List.of(read, code);
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public void close() {
        trained.close();
    }
}
