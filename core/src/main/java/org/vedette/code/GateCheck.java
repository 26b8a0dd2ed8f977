package org.vedette.code;

import java.nio.FloatBuffer;
import java.util.List;
import org.vedette.model.text.Token;

/// What the gate says of a sentence, and whether the encoder would find a claim in it if it came so far. The gate's
/// threshold is chosen by these.
public final class GateCheck {
    private final TrainedReader reader;
    private final double triggerThreshold;

    public GateCheck(TrainedReader reader) {
        this.reader = reader;
        this.triggerThreshold = Double.parseDouble(reader.property("trigger.threshold"));
    }

    /// @param score the gate's log-odds that the sentence holds a claim
    /// @param claim whether the encoder finds one
    public record Seen(double score, boolean claim) {}

    /// @param tokens of one sentence
    public Seen of(List<Token> tokens) {
        Coder.Row row = Coder.row(reader, 0, tokens);
        FloatBuffer scores = reader.encoder().scores(List.of(row.pieces()));
        float[] numbers = new float[scores.remaining()];
        scores.get(numbers);
        boolean claim = false;
        for (int first : row.first()) {
            double[] chances = Decoder.softmax(numbers, first * Labels.WIDTH + Labels.TRIGGER_AT, Labels.TRIGGERS);
            claim |= 1 - chances[0] >= triggerThreshold;
        }
        return new Seen(reader.gate().score(row.pieces()), claim);
    }
}
