package org.vedette.training.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.vedette.code.TrainedReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.claim.CodedText;
import org.vedette.training.Corpus;
import org.vedette.training.gold.Build;
import org.vedette.training.measure.HeldOutText;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Measure;
import org.vedette.training.measure.Reliability;
import org.vedette.training.measure.Result;
import org.vedette.training.station.Station;
import org.vedette.training.station.StatusStation;

/// Measures on the part of the corpus that is held out.
public final class HeldOut {
    /// The set of the coder alone, on the sentences one by one.
    public static final String CODER = "corpus";
    /// The set of the sentences in which one word changes the status.
    public static final String MINIMAL = "minimal";

    /// All that is measured on what is held out, by name, but for confidence.
    public static final List<String> NAMES =
            List.of(CODER, "status", "voice", "time", "place", "quantity", "reference", MINIMAL);

    private static final String MINIMAL_FILES = "/minimal-";

    private final Corpus corpus;
    private final TrainedReader trained;
    private final Build build;

    /// @param trained the reader that the build reads with
    public HeldOut(Corpus corpus, TrainedReader trained, Build build) {
        this.corpus = corpus;
        this.trained = trained;
        this.build = build;
    }

    /// The coder alone, then each station, then the minimal sets.
    public List<Result> results() {
        var results = new ArrayList<Result>();
        results.add(new Measure(trained).result(CODER, corpus.heldOut()));
        List<MatchedText> texts = matched(corpus.heldOut());
        for (Station station : Station.all(build::actor)) {
            texts.forEach(station::add);
            results.add(station.result());
        }
        Station minimal = new StatusStation(MINIMAL);
        matched(corpus.heldOut().stream().filter(HeldOut::isMinimal).toList()).forEach(minimal::add);
        results.add(minimal.result());
        return results;
    }

    private static boolean isMinimal(CorpusSentence sentence) {
        return sentence.file().contains(MINIMAL_FILES);
    }

    /// How far confidence can be believed, on the half of what is held out on which it was not fitted.
    public Reliability reliability() {
        return new Reliability(matched(corpus.reporting()).stream()
                .flatMap(text -> text.points().stream())
                .toList());
    }

    private List<MatchedText> matched(List<CorpusSentence> sentences) {
        List<HeldOutText> texts = HeldOutText.of(sentences);
        List<CodedText> read =
                build.read(texts.stream().map(HeldOutText::article).toList());
        var matched = new ArrayList<MatchedText>();
        for (int i = 0; i < texts.size(); i++) {
            matched.add(MatchedText.of(texts.get(i), read.get(i)));
        }
        return matched;
    }
}
