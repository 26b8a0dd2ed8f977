package org.vedette.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.code.Coder;
import org.vedette.code.PairCoder;
import org.vedette.code.TrainedReader;
import org.vedette.code.precedent.Precedents;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.DraftText;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.read.TextReader;
import org.vedette.read.Tokenizer;
import org.vedette.resolve.Calibration;
import org.vedette.resolve.Resolver;

/// The whole way from an English article to its claims. Built once and shared by threads.
public final class EnglishReader implements Stage<Article, Outcome<CodedText>>, AutoCloseable {
    /// The longest article that is read, in UTF-16 code units, unless told otherwise.
    public static final int LONGEST = 1_000_000;

    private final TrainedReader trained;
    private final Knowledge knowledge;
    private final Clocked<Article, ReadText> read = new Clocked<>(new TextReader());
    private final Coder coder;
    private final Clocked<ReadText, DraftText> code;
    private final Clocked<DraftText, CodedText> resolve;
    private final Guard<CodedText> guard;
    private final PairCoder pairs;
    private final String edition;

    /// With confidence calibrated as the trained reader's properties say.
    ///
    /// @param longest the longest article that is read, in UTF-16 code units
    /// @param withSpans whether all that was found is kept, in a claim or not
    public EnglishReader(TrainedReader trained, Knowledge knowledge, int longest, boolean withSpans) {
        this(trained, knowledge, longest, withSpans, calibration(trained));
    }

    /// With a calibration of the caller's own, as measuring one needs.
    public EnglishReader(
            TrainedReader trained, Knowledge knowledge, int longest, boolean withSpans, Calibration calibration) {
        this.trained = trained;
        this.knowledge = knowledge;
        this.coder = new Coder(trained);
        this.code = new Clocked<>(coder);
        this.pairs = new PairCoder(trained);
        this.edition = trained.edition() + "+" + knowledge.edition();
        this.resolve = new Clocked<>(new Resolver(
                knowledge.actors(), knowledge.places(), trained.edition(), edition, withSpans, calibration));
        this.guard = new Guard<>(read.then(code).then(resolve), longest);
    }

    private static Calibration calibration(TrainedReader trained) {
        return new Calibration(
                Double.parseDouble(trained.property(TrainedReader.CONFIDENCE_SLOPE, "1")),
                Double.parseDouble(trained.property(TrainedReader.CONFIDENCE_SHIFT, "0")));
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

    /// How long each station has worked so far on all threads together, in the order of the way.
    public Map<String, Duration> spent() {
        var spent = new LinkedHashMap<String, Duration>();
        spent.put("read", read.spent());
        spent.put("code", code.spent());
        spent.put("resolve", resolve.spent());
        return spent;
    }

    /// Whether the gate lets a sentence through to the encoder.
    public boolean passes(Sentence sentence) {
        return coder.passes(sentence);
    }

    /// The edition of the models and the knowledge together.
    public String edition() {
        return edition;
    }

    /// The coded sentences of the corpus that claims name as their precedents.
    public Precedents precedents() {
        return trained.precedents();
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public void close() {
        trained.close();
    }
}
