package org.vedette.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.model.FaultyFileException;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Correction;
import org.vedette.model.claim.Correction.Change;
import org.vedette.model.claim.Correction.Side;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

class CorrectionJsonTest {
    private static Correction of(Change change) {
        return new Correction(
                "3f2a",
                "“Perú” sent \"aid\" 😀.",
                new Span(7, 11),
                change,
                Instant.parse("2024-11-01T00:00:00.123456Z"),
                "Mia",
                "why");
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change.NoClaim(),
                new Change.Other(ClaimType.AID, null, Status.PLANNED, null, null),
                new Change.Other(ClaimType.CONSULT, "third-party", null, new Side(Role.SPEAKER), new Side(null)),
                new Change.Other(null, null, Status.NEGATED, null, new Side(Role.ABOUT)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aLineGivesBackWhatWasWritten(Change change) {
        Correction correction = of(change);
        Correction again = CorrectionJson.read(CorrectionJson.line(correction));
        assertThat(again).isEqualTo(correction);
        assertThat(again.id()).isEqualTo(correction.id());
    }

    @Test
    void anotherDecisionHasAnotherIdentifier() {
        assertThat(changes().map(change -> of(change).id()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("correction-[0-9a-f]{12}"));
    }

    @Test
    void everyFaultyLineIsNamed() {
        String good = CorrectionJson.line(of(new Change.NoClaim()));
        assertThat(CorrectionJson.read("desk.jsonl", List.of(good, "", good))).hasSize(2);
        List<String> bad = List.of(good, "{}", good.replace("NONE", "GIFT"), "no json");
        assertThatThrownBy(() -> CorrectionJson.read("desk.jsonl", bad))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining("desk.jsonl:2:1")
                .hasMessageContaining("desk.jsonl:3:1")
                .hasMessageContaining("GIFT")
                .hasMessageContaining("desk.jsonl:4:1");
    }
}
