package org.vedette.code;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// Says what a marked source does to a marked target, as researchers run it: one pass over the sentence with marks set
/// around the two, and one over the sentence as it stands, whose triggers tell by their roles what joins the two.
public final class PairCoder {
    private static final int LONGEST = 256;

    private final TrainedReader reader;
    private final PairTriggers triggers;

    public PairCoder(TrainedReader reader) {
        this.reader = reader;
        this.triggers = new PairTriggers(reader);
    }

    /// @param type the best of the sixteen
    /// @param scores of every type, from 0 to 1
    /// @param none the score that there is no act between the two; all scores add up to 1
    public record Label(ClaimType type, Map<ClaimType, Double> scores, double none, Status status) {}

    /// @param tokens the sentence's tokens in order
    /// @param source in the text of the tokens
    /// @param target the same, or null when nobody is acted upon
    public Label label(List<Token> tokens, Span source, @Nullable Span target) {
        var ids = new ArrayList<Integer>();
        ids.add(reader.pieces().id(WordPieces.CLS));
        int sourceAt = 0;
        int targetAt = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            close(ids, tokens, i, source, Labels.SOURCE_CLOSES);
            close(ids, tokens, i, target, Labels.TARGET_CLOSES);
            if (opens(tokens, i, source)) {
                sourceAt = mark(ids, Labels.SOURCE_OPENS);
            }
            if (opens(tokens, i, target)) {
                targetAt = mark(ids, Labels.TARGET_OPENS);
            }
            if (i < tokens.size() && ids.size() < LONGEST) {
                ids.addAll(reader.pieces().of(tokens.get(i).text()));
            }
        }
        ids.add(reader.pieces().id(WordPieces.SEP));
        Chances marked = marked(ids.stream().mapToInt(Integer::intValue).toArray(), sourceAt, targetAt);
        return label(marked.and(triggers.between(tokens, source, target)));
    }

    private int mark(List<Integer> ids, String mark) {
        ids.add(reader.pieces().id(mark));
        return ids.size() - 1;
    }

    /// The first token that the span touches opens it.
    private static boolean opens(List<Token> tokens, int i, @Nullable Span span) {
        return span != null
                && i < tokens.size()
                && tokens.get(i).span().overlaps(span)
                && (i == 0 || !tokens.get(i - 1).span().overlaps(span));
    }

    private void close(List<Integer> ids, List<Token> tokens, int i, @Nullable Span span, String mark) {
        boolean closes = span != null
                && i > 0
                && tokens.get(i - 1).span().overlaps(span)
                && (i == tokens.size() || !tokens.get(i).span().overlaps(span));
        if (closes) {
            ids.add(reader.pieces().id(mark));
        }
    }

    /// The scores of the pair network for a marked sentence.
    private Chances marked(int[] pieces, int sourceAt, int targetAt) {
        FloatBuffer scores = reader.encoder().scores(List.of(pieces));
        float[] sums = new float[Labels.PAIR];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = scores.get(Labels.PAIR_FIRST_AT + i)
                    + scores.get(sourceAt * Labels.WIDTH + Labels.PAIR_SOURCE_AT + i);
            if (targetAt > 0) {
                sums[i] += scores.get(targetAt * Labels.WIDTH + Labels.PAIR_TARGET_AT + i);
            }
        }
        return new Chances(
                Decoder.softmax(sums, 0, Labels.TRIGGERS), Decoder.softmax(sums, Labels.TRIGGERS, Labels.STATUSES));
    }

    private static Label label(Chances chances) {
        var byType = new EnumMap<ClaimType, Double>(ClaimType.class);
        for (ClaimType type : ClaimType.values()) {
            byType.put(type, chances.triggers()[1 + type.ordinal()]);
        }
        return new Label(
                Labels.type(Decoder.best(chances.triggers(), 1)),
                byType,
                chances.triggers()[0],
                Status.values()[Decoder.best(chances.statuses(), 0)]);
    }
}
