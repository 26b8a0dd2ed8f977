package org.vedette.merge.same;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.vedette.merge.witness.Witness;

/// Whether two reports speak of one happening: a sum of points over [Aspect]. It looks at the two alone, so it gives
/// the same whatever else is known and whatever came first.
public final class Sameness {
    /// From so many points on the two are taken to speak of one happening.
    public static final int ONE_HAPPENING = 42;

    /// A report that speaks of a happening must still be so like the one that began it: else a chain of reports, each
    /// like the last, would swallow next week's.
    private static final int IN_REACH = 32;

    /// However alike the words: reports of a busy market are alike every week.
    private static final int DAYS_IN_REACH = -50;

    /// The two cannot be one.
    public static final int NEVER = -1000;

    private static final Aspect[] ASPECTS = Aspect.values();

    private Sameness() {}

    /// Whether a report is near enough to the one that began a happening to join it.
    public static boolean isInReach(Witness witness, Witness head) {
        return points(witness, head) >= IN_REACH
                && (DayLikeness.points(witness, head) >= DAYS_IN_REACH
                        || WordLikeness.points(witness, head) == WordLikeness.COPY);
    }

    /// Whether the two stand in one sentence and turn on different words of it: then they tell of two acts, whatever
    /// others they are like.
    public static boolean isTwoActs(Witness one, Witness other) {
        return ArticleLikeness.isOneSentence(one, other)
                && !one.claim().trigger().overlaps(other.claim().trigger());
    }

    /// The sum, or [#NEVER].
    public static int points(Witness one, Witness other) {
        int sum = 0;
        for (Aspect aspect : ASPECTS) {
            int points = aspect.points(one, other);
            if (points <= NEVER) {
                return NEVER;
            }
            sum += points;
        }
        return sum;
    }

    /// The points of every aspect, for telling why.
    public static Map<Aspect, Integer> parts(Witness one, Witness other) {
        var parts = new EnumMap<Aspect, Integer>(Aspect.class);
        for (Aspect aspect : ASPECTS) {
            parts.put(aspect, aspect.points(one, other));
        }
        return Collections.unmodifiableMap(parts);
    }
}
