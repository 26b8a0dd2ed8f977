package org.vedette.training.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.training.data.Rows.Joined;
import org.vedette.training.net.Batch;

/// What the network sees in one epoch: every sentence once as the reader will see it, and some marked pairs.
public final class Lesson {
    /// How often a pair that no claim joins is shown for a sentence.
    private static final double APART = 0.25;

    private static final int PAIRS = 1;

    private final Rows rows;
    private final List<Words> sentences;
    private final UnaryOperator<Words> change;

    /// @param change applied to a sentence each time it is shown, for other names and numbers
    public Lesson(Rows rows, List<CorpusSentence> sentences, UnaryOperator<Words> change) {
        this.rows = rows;
        this.sentences = sentences.stream().map(Words::of).toList();
        this.change = change;
    }

    /// The batches of one epoch.
    ///
    /// @param pieces how many word pieces a batch may hold
    public List<Batch> batches(int pieces, Random random) {
        var shown = new ArrayList<Row>();
        for (Words sentence : sentences) {
            shown.add(rows.sentence(change.apply(sentence)));
            pairs(change.apply(sentence), random, shown);
        }
        return Batches.of(shown, pieces, random);
    }

    private void pairs(Words words, Random random, List<Row> shown) {
        var joined = new ArrayList<>(Rows.joined(words));
        for (int i = 0; i < PAIRS && !joined.isEmpty(); i++) {
            add(words, joined.remove(random.nextInt(joined.size())), shown);
        }
        if (random.nextDouble() < APART) {
            Joined apart = Rows.apart(words, random);
            if (apart != null) {
                add(words, apart, shown);
            }
        }
    }

    private void add(Words words, Joined joined, List<Row> shown) {
        Row row = rows.pair(words, joined);
        if (row != null) {
            shown.add(row);
        }
    }
}
