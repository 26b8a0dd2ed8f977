package org.vedette.watch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Speaker;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.watch.AmountRule;
import org.vedette.model.watch.Pattern;
import org.vedette.model.watch.VoiceRule;

/// Holds a claim against a pattern.
final class Matching {
    private static final List<Status> DENYING = List.of(Status.DENIED, Status.NEGATED, Status.REFUTED);
    private static final List<Modifier> NO_FLOOR = List.of(Modifier.AT_MOST, Modifier.LESS_THAN);
    private static final List<Modifier> NO_CEILING = List.of(Modifier.AT_LEAST, Modifier.MORE_THAN);

    private Matching() {}

    /// Whether the claim is about the matter, whoever says it and whether or not it happened.
    static boolean isAbout(Pattern pattern, Claim claim) {
        return (pattern.types().isEmpty() || pattern.types().contains(claim.type()))
                && (pattern.modes().isEmpty()
                        || claim.mode() != null && pattern.modes().contains(claim.mode()))
                && (pattern.contexts().isEmpty() || claim.contexts().stream().anyMatch(pattern.contexts()::contains))
                && Parties.meet(pattern.sources(), claim.sources())
                && Parties.meet(pattern.targets(), claim.targets())
                && Parties.meet(pattern.about(), claim.about())
                && Parties.involve(pattern.involves(), claim)
                && Parties.towards(pattern.towards(), claim)
                && (pattern.places().isEmpty() || Parties.isIn(pattern.places(), claim.place()));
    }

    /// Whether the claim says that the matter is not so.
    static boolean denies(Claim claim) {
        return DENYING.contains(claim.status());
    }

    /// Why a claim about the matter does not count.
    ///
    /// @return null when it counts
    static @Nullable String objection(Pattern pattern, Claim claim, Speaker speaker) {
        if (!pattern.statuses().isEmpty() && !pattern.statuses().contains(claim.status())) {
            return "it is " + claim.status().label() + ", and only " + statuses(pattern.statuses()) + " counts";
        }
        for (AmountRule rule : pattern.amounts()) {
            if (claim.quantities().stream().anyMatch(quantity -> meets(rule, quantity))) {
                return voice(pattern.voices(), speaker);
            }
        }
        return pattern.amounts().isEmpty() ? voice(pattern.voices(), speaker) : "it gives no number of the agreed size";
    }

    private static String statuses(List<Status> statuses) {
        return statuses.stream().map(Status::label).collect(Collectors.joining(" or "));
    }

    private static @Nullable String voice(VoiceRule rule, Speaker speaker) {
        if (rule.named() && !speaker.named()) {
            return "nobody is named who says so";
        }
        if (rule.official() && !speaker.official()) {
            return speaker.name() + " speaks for no state";
        }
        if (!rule.from().isEmpty() && !Parties.isOneOf(rule.from(), speaker.code(), speaker.state())) {
            return "the word of " + speaker.name() + " is none of those that count";
        }
        return Parties.isOneOf(rule.notFrom(), speaker.code(), speaker.state())
                ? "the word of " + speaker.name() + " does not count in this matter"
                : null;
    }

    private static boolean meets(AmountRule rule, Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit().toLowerCase(Locale.ROOT);
        return (rule.units().isEmpty() || rule.units().contains(unit))
                && (rule.atLeast() == null
                        || quantity.low() >= rule.atLeast() && !NO_FLOOR.contains(quantity.modifier()))
                && (rule.atMost() == null
                        || quantity.high() <= rule.atMost() && !NO_CEILING.contains(quantity.modifier()));
    }
}
