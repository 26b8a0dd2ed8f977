package org.vedette.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.code.Coder;
import org.vedette.code.Corrected;
import org.vedette.code.PairCoder;
import org.vedette.code.TrainedReader;
import org.vedette.code.precedent.Precedents;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Correction;
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

    private static final int STAMP = 8;

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
        this(trained, knowledge, longest, withSpans, calibration, List.of());
    }

    /// With corrections of analysts, which like cases follow. They are part of the edition.
    ///
    /// @throws IllegalArgumentException if there are corrections and the reader has no precedents to compare by
    public EnglishReader(
            TrainedReader trained, Knowledge knowledge, int longest, boolean withSpans, List<Correction> corrections) {
        this(trained, knowledge, longest, withSpans, calibration(trained), corrections);
    }

    private EnglishReader(
            TrainedReader trained,
            Knowledge knowledge,
            int longest,
            boolean withSpans,
            Calibration calibration,
            List<Correction> corrections) {
        this.trained = trained;
        this.knowledge = knowledge;
        this.coder = new Coder(
                trained, corrections.stream().map(EnglishReader::tokenized).toList());
        this.code = new Clocked<>(coder);
        this.pairs = new PairCoder(trained);
        this.edition = trained.edition() + "+" + knowledge.edition() + stamp(corrections);
        this.resolve = new Clocked<>(new Resolver(
                knowledge.actors(), knowledge.places(), trained.edition(), edition, withSpans, calibration));
        this.guard = new Guard<>(read.then(code).then(resolve), longest);
    }

    private static Corrected tokenized(Correction correction) {
        String sentence = correction.sentence();
        return new Corrected(correction, new Tokenizer().tokens(sentence, new Span(0, sentence.length())));
    }

    /// Changes with the set of corrections, whatever their order; nothing when there are none.
    private static String stamp(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return "";
        }
        String ids =
                corrections.stream().map(Correction::id).distinct().sorted().collect(Collectors.joining("\n"));
        return "+corrections-"
                + TrainedReader.sha256(ids.getBytes(StandardCharsets.UTF_8)).substring(0, STAMP);
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
