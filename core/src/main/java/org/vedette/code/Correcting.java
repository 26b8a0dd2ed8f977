package org.vedette.code;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.code.precedent.Scale;
import org.vedette.code.precedent.Stem;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Draft;
import org.vedette.model.text.Span;

/// Codes a draft as analysts have corrected a like case. Two cases are alike when the reader's scores at their triggers
/// are (see `precedents.alike` of the reader) and they have the trigger's word or the reader's type in common; the very
/// sentence is always like itself.
final class Correcting {
    private final double alike;
    private final List<Known> all = new ArrayList<>();

    /// A correction as it is compared.
    ///
    /// @param reads the type that the reader gave, as its place among the types
    private record Known(Correction correction, String stem, int reads, byte[] vector) {}

    /// @throws IllegalArgumentException if there are corrections and the reader has no precedents to compare by
    Correcting(TrainedReader reader, List<Corrected> corrections) {
        this.alike = Double.parseDouble(reader.property(TrainedReader.ALIKE, "1"));
        if (!corrections.isEmpty() && reader.precedents().isEmpty()) {
            throw new IllegalArgumentException("the reader " + reader.edition()
                    + " has no precedents, so no case is like another: make them with train --precedents-only");
        }
        var scores = new TriggerScores(reader);
        for (Corrected each : corrections) {
            add(reader, scores, each);
        }
        all.sort(Comparator.comparing((Known known) -> known.correction().at())
                .thenComparing(known -> known.correction().id()));
    }

    private void add(TrainedReader reader, TriggerScores scores, Corrected corrected) {
        Correction correction = corrected.correction();
        float[][] rows = scores.of(corrected.tokens());
        for (int word = 0; word < rows.length; word++) {
            if (corrected.tokens().get(word).span().overlaps(correction.trigger())) {
                all.add(new Known(
                        correction,
                        Stem.of(corrected.tokens().get(word).text()),
                        TriggerScores.type(rows[word]),
                        reader.precedents().scale().of(rows[word], 0)));
                return;
            }
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// The draft as it is to be coded, or null when it is no claim.
    ///
    /// @param sentence the draft's, with its words
    /// @param word of the trigger
    @Nullable
    Draft corrected(Draft draft, Words sentence, String word, byte[] vector) {
        Known best = null;
        double most = -1;
        for (Known known : all) {
            double likeness = likeness(known, draft, sentence, word, vector);
            if (likeness >= alike && likeness >= most) { // of two as near the later one stands
                best = known;
                most = likeness;
            }
        }
        return best == null ? draft : new Amended(draft, best.correction(), most).draft();
    }

    /// A sentence's words and where it begins in its article.
    record Words(String text, int start) {}

    private static double likeness(Known known, Draft draft, Words sentence, String word, byte[] vector) {
        Correction correction = known.correction();
        Span trigger = correction.trigger().shift(sentence.start());
        if (correction.sentence().equals(sentence.text()) && trigger.overlaps(draft.trigger())) {
            return 1;
        }
        boolean mayBe = known.reads() == draft.type().ordinal() || known.stem().equals(Stem.of(word));
        return mayBe ? Scale.likeness(known.vector(), vector) : -1;
    }

    /// Says which correction was followed.
    static String because(Correction correction, double likeness) {
        LocalDate day = LocalDate.ofInstant(correction.at(), ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "as %s corrected a like case on %s (%s, likeness %.2f, «%s»): %s",
                correction.by(),
                day,
                correction.id(),
                likeness,
                correction.sentence(),
                correction.because());
    }
}
