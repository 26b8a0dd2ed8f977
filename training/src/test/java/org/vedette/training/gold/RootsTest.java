package org.vedette.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

class RootsTest {
    @ParameterizedTest
    @CsvSource({
        "AID, OCCURRED, AID",
        "AID, ONGOING, AID",
        "AID, PLANNED, AGREE",
        "AID, POSSIBLE, AGREE",
        "AID, REQUESTED, REQUEST",
        "AID, DENIED, SANCTION",
        "CONSULT, PROMISED, AGREE",
        "CONSULT, NEGATED, REJECT",
        "SUPPORT, REFUTED, REJECT",
        "AGREE, PLANNED, AGREE",
        "AGREE, NEGATED, REJECT",
        "ASSAULT, THREATENED, THREATEN",
        "ASSAULT, CONDITIONAL, THREATEN",
        "ASSAULT, DENIED, ASSAULT",
        "PROTEST, PLANNED, THREATEN",
        "RETREAT, OCCURRED, YIELD",
        "CONCEDE, OCCURRED, YIELD",
        "RETREAT, PLANNED, AGREE",
        "CONCEDE, NEGATED, YIELD",
        "ACCUSE, PLANNED, ACCUSE",
        "REJECT, REFUTED, REJECT"
    })
    void tenseIsFoldedIntoTheRoot(ClaimType type, Status status, String root) {
        assertThat(Roots.folded(type, status)).isEqualTo(root);
    }

    @ParameterizedTest
    @EnumSource
    void everyFoldedRootHasAQuadClass(ClaimType type) {
        for (Status status : Status.values()) {
            assertThat(Roots.quad(Roots.folded(type, status))).isBetween(1, 4);
        }
    }

    @ParameterizedTest
    @CsvSource({"YIELD, 2", "AID, 2", "CONSULT, 1", "REJECT, 3", "ASSAULT, 4", "NONE, 0"})
    void quad(String root, int quad) {
        assertThat(Roots.quad(root)).isEqualTo(quad);
    }

    @ParameterizedTest
    @CsvSource({"03, AGREE", "08, YIELD", "09, ACCUSE", "10, REQUEST", "18, ASSAULT", "20, ASSAULT"})
    void cameoRoots(String code, String root) {
        assertThat(Roots.ofCameo(code)).isEqualTo(root);
    }

    @Test
    void aMereStatementHasNoRoot() {
        assertThat(Roots.ofCameo("01")).isNull();
        assertThat(Roots.ofCameo("")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "the army of Chad, Chadian army, true",
        "the United States, a state of the union, false",
        "Nouméa's mayor, NOUMÉA, true",
        "the, the, false",
        "'', '', false",
        "a_b, a b, false",
        "14 men, 14, true"
    })
    void namesMeetInAWord(String one, String other, boolean meet) {
        assertThat(Bag.of(one).meets(Bag.of(other))).isEqualTo(meet);
    }

    @ParameterizedTest
    @CsvSource({"'', the, true", "'', army, false", "army, army, true"})
    void twoThatAreEmptyAreAlike(String one, String other, boolean alike) {
        assertThat(Bag.of(one).isLike(Bag.of(other))).isEqualTo(alike);
    }
}
