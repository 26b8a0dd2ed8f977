package org.vedette.cli.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.show.Wording;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.store.KeptClaim;

/// The parts of a kept claim as cells.
public final class ClaimCells {
    /// The columns of comma-separated values.
    static final List<String> COLUMNS = List.of(
            "claim",
            "first",
            "last",
            "known",
            "learned",
            "type",
            "mode",
            "status",
            "cameo",
            "goldstein",
            "sources",
            "targets",
            "about",
            "quantities",
            "place",
            "country",
            "voice",
            "confidence",
            "article",
            "version",
            "outlet",
            "published",
            "edition",
            "sentence");
    /// The columns for a person.
    static final List<String> SHORT = List.of("day", "act", "who to whom", "how many", "claim", "on whose word");

    static final List<Integer> WIDTHS = List.of(10, 18, 15, 18, 16);

    private ClaimCells() {}

    static List<String> all(KeptClaim kept) {
        Claim claim = kept.claim();
        return List.of(
                claim.id(),
                day(claim.when(), true),
                day(claim.when(), false),
                kept.known().toString(),
                kept.learned().toString(),
                claim.type().name(),
                Objects.requireNonNullElse(claim.mode(), ""),
                claim.status().label(),
                Objects.requireNonNullElse(claim.cameo(), ""),
                Double.toString(claim.goldstein()),
                codes(claim.sources()),
                codes(claim.targets()),
                codes(claim.about()),
                amounts(claim, "; "),
                claim.place() == null ? "" : claim.place().name(),
                claim.place() == null
                        ? ""
                        : Objects.requireNonNullElse(claim.place().country(), ""),
                voice(claim),
                Double.toString(claim.confidence()),
                kept.report().article(),
                Integer.toString(kept.version()),
                Objects.requireNonNullElse(kept.report().outlet(), ""),
                Objects.toString(kept.report().published(), ""),
                kept.report().edition(),
                kept.report().sentence());
    }

    static List<String> brief(KeptClaim kept) {
        Claim claim = kept.claim();
        return List.of(
                kept.day().isEmpty() ? "-" : kept.day(),
                claim.type() + " " + claim.status().label(),
                codes(claim.sources()) + " > " + codes(claim.targets()),
                amounts(claim, ", "),
                claim.id(),
                word(claim));
    }

    private static String day(@Nullable When when, boolean first) {
        return switch (when) {
            case null -> "";
            case When.Assumed(var published, var why) -> published.toString();
            case When.Told(var words, var begin, var end) -> Objects.toString(first ? begin : end, "");
        };
    }

    /// The amounts in words.
    public static String amounts(Claim claim, String between) {
        return claim.quantities().stream().map(Wording::amount).collect(Collectors.joining(between));
    }

    /// Each party once, by its code or its name.
    public static String codes(List<Party> parties) {
        return parties.stream().map(party -> code(party.actor())).distinct().collect(Collectors.joining(";"));
    }

    static String code(Actor actor) {
        return actor.code() == null ? actor.name() : actor.code();
    }

    /// Who first says it, by his code or name, or the outlet if it tells it itself.
    static String word(Claim claim) {
        if (claim.voice().isEmpty()) {
            return "";
        }
        return switch (claim.voice().getLast()) {
            case Voice.Outlet(var name, var actor) -> name;
            case Voice.Relay(var span, var actor, var cue) -> code(actor);
            case Voice.Speaker(var span, var actor, var cue) -> code(actor);
            case Voice.Unnamed(var span, var actor, var cue) -> actor.name();
        };
    }

    /// The chain from the outlet inwards.
    public static String voice(Claim claim) {
        return claim.voice().stream().map(Voice::name).collect(Collectors.joining(" <- "));
    }
}
