package org.vedette.knowledge.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

class CrosswalkTest {
    private final Cameo cameo = Cameo.load();
    private final Plover plover = Plover.load();
    private final Tense tense = Tense.load();

    @ParameterizedTest
    @CsvSource({
        "0332, AID, , military, PROMISED",
        "0256, RETREAT, withdraw, , REQUESTED",
        "138, THREATEN, violence, , OCCURRED",
        "14, PROTEST, , , OCCURRED",
        "1831, ASSAULT, suicide-attack, , OCCURRED",
    })
    void readsACode(String code, ClaimType type, String mode, String context, Status status) {
        List<String> contexts = context == null ? List.of() : List.of(context);
        assertThat(plover.of(code)).isEqualTo(new Plover.Reading(type, mode, contexts, status));
    }

    @Test
    void theListOfLossesIsTrueAndWhole() {
        assertThat(Losses.load()).isEqualTo(Losses.between(plover, cameo));
    }

    @Test
    void twoThirdsOfTheCodesComeBack() {
        assertThat(plover.codes()).hasSizeGreaterThan(300);
        assertThat(Losses.load().size()).isLessThan(plover.codes().size() * 36 / 100);
    }

    @Test
    void everyCodeThatIsWrittenCanBeRead() {
        for (ClaimType type : ClaimType.values()) {
            for (String mode : Codebook.modes(type)) {
                for (Status status : Status.values()) {
                    Cameo.Code code = cameo.of(type, mode, List.of(), status);
                    assertThat(plover.of(code.cameo())).as(code.cameo()).isNotNull();
                    assertThat(plover.goldstein(code.cameo())).as(code.cameo()).isEqualTo(code.goldstein());
                }
            }
        }
    }

    @Test
    void modesAndContextsAreThoseOfTheCodebook() {
        assertThat(plover.readings().values()).hasSizeGreaterThan(280).allSatisfy(reading -> {
            assertThat(Codebook.CONTEXTS).containsAll(reading.contexts());
            if (reading.mode() != null) {
                assertThat(Codebook.modes(reading.type())).contains(reading.mode());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatHappenedStaysWhatItIs(ClaimType type) {
        assertThat(tense.fold(type, Status.OCCURRED)).isEqualTo(type);
        assertThat(tense.fold(type, Status.ONGOING)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "AID, PROMISED, AGREE",
        "AID, DENIED, SANCTION",
        "ASSAULT, THREATENED, THREATEN",
        "ASSAULT, NEGATED, CONCEDE",
        "CONSULT, REFUTED, REJECT",
        "REQUEST, PLANNED, REQUEST",
        "ACCUSE, POSSIBLE, ACCUSE",
    })
    void tenseFoldsAsPublished(ClaimType type, Status status, ClaimType folded) {
        assertThat(tense.fold(type, status)).isEqualTo(folded);
    }
}
