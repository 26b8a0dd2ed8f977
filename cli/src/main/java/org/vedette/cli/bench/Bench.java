package org.vedette.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vedette.model.Outcome;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.model.text.Sentence;
import org.vedette.pipeline.Clocked;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.InOrder;

/// Measures reading: a warm-up on part of the documents, then whole rounds by the clock.
public final class Bench {
    /// Enough for the virtual machine to have compiled what matters.
    private static final int WARM_UP = 400;

    private final EnglishReader reader;
    private final int threads;
    private final int rounds;

    private long sentences;
    private long claims;
    private long broken;
    private final List<Sentence> seen = new ArrayList<>();

    public Bench(EnglishReader reader, int threads, int rounds) {
        this.reader = reader;
        this.threads = threads;
        this.rounds = rounds;
    }

    /// Reads the documents and measures.
    ///
    /// @param aside how many documents were set aside before
    public Figures run(List<Article> documents, int aside) {
        round(documents.subList(0, Math.min(WARM_UP, documents.size())));
        Map<String, Duration> before = reader.spent();
        sentences = 0;
        claims = 0;
        broken = 0;
        Duration wall = Duration.ZERO;
        for (int i = 0; i < rounds; i++) {
            seen.clear();
            wall = wall.plus(Clocked.time(() -> round(documents)));
        }
        Map<String, Duration> spent = new LinkedHashMap<>();
        reader.spent()
                .forEach((station, all) -> spent.put(station, all.minus(before.getOrDefault(station, Duration.ZERO))));
        var gate = new Clocked<Sentence, Boolean>(reader::passes);
        long passed = seen.stream().filter(gate::apply).count();
        return new Figures(
                documents.size(),
                aside + broken / rounds,
                sentences,
                claims,
                (double) passed / Math.max(1, seen.size()),
                gate.spent().multipliedBy(rounds),
                spent,
                wall,
                threads,
                rounds);
    }

    private void round(List<Article> documents) {
        new InOrder(threads).run(documents.iterator(), reader, this::count);
    }

    private void count(Outcome<CodedText> outcome) {
        switch (outcome) {
            case Outcome.SetAside<CodedText> aside -> broken++;
            case Outcome.Done<CodedText>(var id, var coded) -> {
                sentences += coded.text().sentences().size();
                claims += coded.claims().size();
                seen.addAll(coded.text().sentences());
            }
        }
    }
}
