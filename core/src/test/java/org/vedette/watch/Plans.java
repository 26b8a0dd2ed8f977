package org.vedette.watch;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.watch.AmountRule;
import org.vedette.model.watch.Condition;
import org.vedette.model.watch.Hypothesis;
import org.vedette.model.watch.Independence;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.Likelihood;
import org.vedette.model.watch.Measure;
import org.vedette.model.watch.Pattern;
import org.vedette.model.watch.PhasePlan;
import org.vedette.model.watch.Refuter;
import org.vedette.model.watch.SourceGrade;
import org.vedette.model.watch.VoiceRule;
import org.vedette.model.watch.WatchPlan;

/// Small watches to try: does Chile send soldiers to Peru?
public final class Plans {
    /// Seen when one voice of a state that is no party tells of a dispatch as a fact.
    public static final String MOVED = "moved";
    /// Seen when voices of two states tell of at least 1,000.
    public static final String MANY = "many";

    private Plans() {}

    /// Two phases, kept for ten and twenty days at least; words count for thirty days.
    public static WatchPlan dispatch() {
        return plan(List.of(moved(Independence.ORIGINS, null), many()), phases());
    }

    /// The same, in which words count for good.
    public static WatchPlan plan(List<Indicator> indicators, List<PhasePlan> phases) {
        var marks = new TreeMap<String, Hypothesis.Mark>();
        marks.put(MOVED, Hypothesis.Mark.II);
        return new WatchPlan(
                "chl-per",
                "Chile and Peru",
                "Does Chile send soldiers to Peru?",
                List.of("CHL", "PER"),
                List.of("military"),
                Tlp.GREEN,
                indicators,
                phases,
                List.of(
                        new Hypothesis("drill", "It is a drill", marks),
                        new Hypothesis("dispatch", "They go", new TreeMap<>())),
                List.of(),
                Likelihood.UNLIKELY);
    }

    public static Indicator moved(Independence apart, @Nullable SourceGrade grade) {
        return new Indicator(
                MOVED,
                "Is a dispatch told as a fact?",
                List.of(pattern(List.of())),
                List.of(refuted(Refuter.Reach.OWN)),
                1,
                1,
                apart,
                grade,
                1,
                null,
                Duration.ofDays(30));
    }

    static Refuter refuted(Refuter.Reach reach) {
        return new Refuter(statuses(Status.REFUTED), reach);
    }

    private static Pattern statuses(Status... statuses) {
        return new Pattern(
                List.of(),
                List.of(),
                List.of(),
                List.of(statuses),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                VoiceRule.ANY);
    }

    public static Indicator many() {
        return new Indicator(
                MANY,
                "Do voices of two states tell of at least 1,000?",
                List.of(pattern(List.of(new AmountRule(List.of("troops"), 1000.0, null)))),
                List.of(refuted(Refuter.Reach.ALL)),
                2,
                1,
                Independence.STATES,
                null,
                2,
                Duration.ofDays(10),
                Duration.ofDays(30));
    }

    private static Pattern pattern(List<AmountRule> amounts) {
        return new Pattern(
                List.of(ClaimType.AID, ClaimType.MOBILIZE),
                List.of(),
                List.of(),
                List.of(Status.OCCURRED, Status.ONGOING),
                List.of("CHL"),
                List.of(),
                List.of(),
                List.of(),
                List.of("PER"),
                amounts,
                List.of(),
                new VoiceRule(true, true, List.of(), List.of("CHL", "PER")));
    }

    public static List<PhasePlan> phases() {
        return List.of(
                new PhasePlan(
                        "signs",
                        "Signs",
                        new Condition.Seen(MOVED, 0),
                        new Condition.Seen(MOVED, 0),
                        Duration.ofDays(10),
                        null,
                        Likelihood.ROUGHLY_EVEN_CHANCE,
                        List.of(),
                        List.of(new Measure("both desks", "talk every day"))),
                new PhasePlan(
                        "sure",
                        "Sure",
                        new Condition.Seen(MANY, 0),
                        new Condition.Seen(MANY, 1),
                        Duration.ofDays(20),
                        Duration.ofDays(90),
                        Likelihood.VERY_LIKELY,
                        List.of("the two ministers"),
                        List.of()));
    }
}
