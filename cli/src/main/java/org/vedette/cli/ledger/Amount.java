package org.vedette.cli.ledger;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.show.Wording;
import org.vedette.knowledge.words.Stand;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Quantity;
import org.vedette.store.KeptClaim;
import org.vedette.store.json.AmountJson;
import org.vedette.store.json.JsonText;

/// One amount that a claim tells.
record Amount(KeptClaim kept, Quantity quantity) {
    /// As they became known; of one instant as the ledger took them.
    static final Comparator<Amount> ORDER = Comparator.comparing(
                    (Amount amount) -> amount.kept().known())
            .thenComparing(amount -> amount.kept().number());

    static final List<String> COLUMNS = List.of(
            "known",
            "day",
            "stand",
            "status",
            "type",
            "low",
            "high",
            "modifier",
            "unit",
            "of",
            "sources",
            "targets",
            "voice",
            "outlet",
            "article",
            "claim");
    static final List<String> SHORT = List.of("known", "planned", "done", "denied", "claim", "on whose word");
    static final List<Integer> WIDTHS = List.of(10, 19, 19, 13, 16);

    /// The amounts of a claim in a unit, or in any.
    static List<Amount> of(KeptClaim kept, @Nullable String unit) {
        return kept.claim().quantities().stream()
                .filter(quantity -> unit == null || unit.equalsIgnoreCase(quantity.unit()))
                .map(quantity -> new Amount(kept, quantity))
                .toList();
    }

    private Stand stand() {
        return Stand.of(kept.claim().status());
    }

    private String in(Stand column) {
        return stand() == column ? Wording.amount(quantity) : "";
    }

    List<String> brief() {
        return List.of(
                kept.known().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                in(Stand.PLANNED),
                in(Stand.DONE),
                in(Stand.DENIED),
                kept.claim().id(),
                ClaimCells.word(kept.claim()));
    }

    List<String> all() {
        Claim claim = kept.claim();
        return List.of(
                kept.known().toString(),
                kept.day(),
                stand().label(),
                claim.status().label(),
                claim.type().name(),
                JsonText.rounded(quantity.low()),
                JsonText.rounded(quantity.high()),
                quantity.modifier().label(),
                Objects.requireNonNullElse(quantity.unit(), ""),
                quantity.of() == null ? "" : JsonText.rounded(quantity.of()),
                ClaimCells.codes(claim.sources()),
                ClaimCells.codes(claim.targets()),
                ClaimCells.voice(claim),
                Objects.requireNonNullElse(kept.report().outlet(), ""),
                kept.report().article(),
                claim.id());
    }

    String json() {
        return AmountJson.line(kept, stand().label(), quantity);
    }
}
