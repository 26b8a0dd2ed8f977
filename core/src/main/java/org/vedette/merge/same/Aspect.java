package org.vedette.merge.same;

import java.util.function.ToIntBiFunction;
import org.vedette.merge.witness.Witness;

/// What two reports are compared by, the cheapest first. Each gives points for or against one happening, the same
/// either way round.
public enum Aspect {
    TYPE("type of act", TypeLikeness::points),
    DAYS("days", DayLikeness::points),
    PARTIES("parties", PartyLikeness::points),
    ARTICLE("one article", ArticleLikeness::points),
    PLACE("place", PlaceLikeness::points),
    AMOUNTS("numbers", AmountLikeness::points),
    WORDS("words", WordLikeness::points);

    private final String label;
    private final ToIntBiFunction<Witness, Witness> points;

    Aspect(String label, ToIntBiFunction<Witness, Witness> points) {
        this.label = label;
        this.points = points;
    }

    /// For a person.
    public String label() {
        return label;
    }

    /// Points out of about a hundred; [Sameness#NEVER] or less when the two cannot be one.
    public int points(Witness one, Witness other) {
        return points.applyAsInt(one, other);
    }
}
