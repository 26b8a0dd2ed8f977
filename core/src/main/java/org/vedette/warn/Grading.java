package org.vedette.warn;

import java.util.Comparator;
import java.util.List;
import org.vedette.model.alarm.Grade;
import org.vedette.model.alarm.Grade.Credibility;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Stance;
import org.vedette.model.watch.SourceGrade;

/// Grades what is told after the Admiralty code: the letter from the outlets, the digit from independent origins and
/// contradiction. "1" needs independent confirmation.
public final class Grading {
    private Grading() {}

    /// The grade of a sign.
    public static Grade of(Sign sign) {
        List<Saying> words = sign.origins().stream()
                .flatMap(origin -> origin.sayings().stream())
                .toList();
        SourceGrade letter = words.stream()
                .map(Saying::letter)
                .min(Comparator.naturalOrder())
                .orElse(SourceGrade.F);
        return new Grade(letter, credibility(sign));
    }

    private static Credibility credibility(Sign sign) {
        boolean contradicted = !sign.of(Stance.AGAINST).isEmpty();
        return switch (sign.origins().size()) {
            case 0 -> sign.of(Stance.TAKEN_BACK).isEmpty() ? Credibility.NOT_JUDGED : Credibility.IMPROBABLE;
            case 1 -> contradicted ? Credibility.DOUBTFUL : Credibility.POSSIBLY_TRUE;
            default -> contradicted ? Credibility.PROBABLY_TRUE : Credibility.CONFIRMED;
        };
    }
}
