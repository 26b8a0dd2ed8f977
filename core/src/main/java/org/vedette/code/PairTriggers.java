package org.vedette.code;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// What joins two marked actors by the triggers of the sentence: every word counts as far as it is a trigger, has words
/// of the one for its source and words of the other for its target.
final class PairTriggers {
    private static final int LONGEST = 180;

    private final TrainedReader reader;

    PairTriggers(TrainedReader reader) {
        this.reader = reader;
    }

    /// @param target null when nobody is acted upon
    Chances between(List<Token> tokens, Span source, @Nullable Span target) {
        var ids = new ArrayList<Integer>();
        ids.add(reader.pieces().id(WordPieces.CLS));
        var first = new ArrayList<Integer>();
        for (Token token : tokens) {
            List<Integer> of = reader.pieces().of(token.text());
            if (ids.size() + of.size() >= LONGEST) {
                break;
            }
            first.add(ids.size());
            ids.addAll(of);
        }
        ids.add(reader.pieces().id(WordPieces.SEP));
        FloatBuffer scores = reader.encoder()
                .scores(List.of(ids.stream().mapToInt(Integer::intValue).toArray()));
        float[] numbers = new float[scores.remaining()];
        scores.get(numbers);
        return sum(tokens, first, numbers, source, target);
    }

    private Chances sum(List<Token> tokens, List<Integer> first, float[] numbers, Span source, @Nullable Span target) {
        double[] triggers = new double[Labels.TRIGGERS];
        double[] statuses = new double[Labels.STATUSES];
        double all = 0;
        for (int w = 0; w < first.size(); w++) {
            int at = first.get(w) * Labels.WIDTH;
            double[] chances = Decoder.softmax(numbers, at + Labels.TRIGGER_AT, Labels.TRIGGERS);
            double joins = joins(tokens, first, numbers, w, Role.SOURCE, source)
                    * joins(tokens, first, numbers, w, Role.TARGET, target);
            double[] status = Decoder.softmax(numbers, at + Labels.STATUS_AT, Labels.STATUSES);
            for (int i = 1; i < triggers.length; i++) {
                triggers[i] += chances[i] * joins;
            }
            for (int i = 0; i < statuses.length; i++) {
                statuses[i] += status[i] * (1 - chances[0]) * joins;
            }
            all += (1 - chances[0]) * joins;
        }
        triggers[0] = Math.max(0, 1 - all);
        return new Chances(even(triggers), even(statuses));
    }

    /// How likely a word of the span plays the role for the trigger; 1 when there is no span.
    private double joins(
            List<Token> tokens, List<Integer> first, float[] numbers, int trigger, Role role, @Nullable Span span) {
        if (span == null) {
            return 1;
        }
        double most = 0;
        for (int w = 0; w < first.size(); w++) {
            if (tokens.get(w).span().overlaps(span)) {
                float[] roles = reader.roles()
                        .roles(
                                numbers,
                                first.get(trigger) * Labels.WIDTH,
                                numbers,
                                first.get(w) * Labels.WIDTH,
                                w - trigger);
                most = Math.max(most, roles[role.ordinal()]);
            }
        }
        return most;
    }

    private static double[] even(double[] chances) {
        double sum = 1e-9;
        for (double chance : chances) {
            sum += chance;
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
}
