package org.vedette.code;

import java.nio.FloatBuffer;
import java.util.List;
import org.vedette.model.text.Token;

/// What the reader gives for each word of a sentence if it were a trigger: the scores of type, status, mode and
/// contexts, [Labels#SCORES] of them. By these two triggers are compared.
public final class TriggerScores {
    private final TrainedReader reader;

    public TriggerScores(TrainedReader reader) {
        this.reader = reader;
    }

    /// The scores of every word that the encoder reads.
    ///
    /// @param tokens of one sentence
    /// @return a row for each token; fewer than tokens where the sentence is longer than the encoder reads
    public float[][] of(List<Token> tokens) {
        Coder.Row row = Coder.row(reader, 0, tokens);
        FloatBuffer numbers = reader.encoder().scores(List.of(row.pieces()));
        var scores = new float[row.first().length][Labels.SCORES];
        for (int word = 0; word < scores.length; word++) {
            numbers.get(row.first()[word] * Labels.WIDTH + Labels.TRIGGER_AT, scores[word]);
        }
        return scores;
    }

    /// The type that a row of scores speaks for most, as the place of the type among the types.
    public static int type(float[] scores) {
        int best = 1;
        for (int label = 2; label < Labels.TRIGGERS; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best - 1;
    }
}
