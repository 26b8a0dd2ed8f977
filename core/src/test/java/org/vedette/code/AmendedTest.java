package org.vedette.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Correction.Side;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Evidence.Note;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

class AmendedTest {
    private static final Span PERU = new Span(0, 4);
    private static final Span CHILE = new Span(20, 25);
    private static final Draft DRAFT = new Draft(
            0,
            new Span(5, 9),
            ClaimType.CONSULT,
            "visit",
            List.of("military"),
            Status.OCCURRED,
            Map.of(Role.SOURCE, List.of(PERU), Role.TARGET, List.of(CHILE)),
            0.8,
            0.7,
            null,
            List.of("coop-1-ab"));

    private static Correction correction(Change change) {
        return new Correction(
                "3f",
                "Fiji saw Tonga.",
                new Span(5, 8),
                change,
                Instant.parse("2024-11-01T00:00:00Z"),
                "Mia",
                "a loan");
    }

    private static @Nullable Draft laidOn(Change change) {
        return new Amended(DRAFT, correction(change), 0.97).draft();
    }

    private static Draft amended(Change change) {
        return Objects.requireNonNull(laidOn(change));
    }

    @Test
    void whatBecomesOtherwiseSaysWhy() {
        var change = new Change.Other(ClaimType.AID, null, Status.PLANNED, null, null);
        Draft draft = amended(change);
        assertThat(draft.type()).isEqualTo(ClaimType.AID);
        assertThat(draft.mode()).as("the mode was one of the other type").isNull();
        assertThat(draft.status()).isEqualTo(Status.PLANNED);
        assertThat(draft.typeScore()).isEqualTo(0.97);
        assertThat(draft.runnerUp()).isEqualTo(new RunnerUp(ClaimType.CONSULT, 0.8));
        assertThat(draft.read()).as("on which the identifier rests").isEqualTo(ClaimType.CONSULT);
        assertThat(draft.precedents()).containsExactly(correction(change).id(), "coop-1-ab");
        assertThat(draft.notes()).extracting(Note::field).containsExactly("type", "mode", "status");
        assertThat(draft.notes().getFirst().because())
                .contains(
                        "AID and not CONSULT",
                        "Mia",
                        "2024-11-01",
                        correction(change).id(),
                        "0.97",
                        "Fiji saw Tonga",
                        "a loan");
        assertThat(draft.in(Role.SOURCE)).containsExactly(PERU);
    }

    @Test
    void sidesMoveByTheirPart() {
        Draft draft = amended(new Change.Other(null, null, null, new Side(Role.TARGET), new Side(null)));
        assertThat(draft.in(Role.SOURCE)).containsExactly(CHILE);
        assertThat(draft.in(Role.TARGET)).isEmpty();
        assertThat(draft.type()).isEqualTo(ClaimType.CONSULT);
        assertThat(draft.mode()).isEqualTo("visit");
        assertThat(draft.typeScore()).isEqualTo(0.8);
        assertThat(draft.notes()).extracting(Note::field).containsExactly("sources", "targets");
    }

    @Test
    void whatReadSoBeforeIsLeftAlone() {
        assertThat(amended(new Change.Other(ClaimType.CONSULT, null, Status.OCCURRED, null, null)))
                .isEqualTo(DRAFT);
        assertThat(laidOn(new Change.NoClaim())).isNull();
    }
}
