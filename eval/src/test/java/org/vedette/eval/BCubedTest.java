package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BCubedTest {
    private static final double EXACT = 1e-9;

    /// "a1 b1 c2": the thing a is in group 1.
    private static Map<String, String> grouped(String words) {
        var groups = new TreeMap<String, String>();
        for (String word : words.split(" ")) {
            groups.put(word.substring(0, 1), word.substring(1));
        }
        return groups;
    }

    private static void check(String gold, String ours, double precision, double recall) {
        BCubed score = BCubed.of(grouped(gold), grouped(ours));
        assertThat(score.precision()).isCloseTo(precision, within(EXACT));
        assertThat(score.recall()).isCloseTo(recall, within(EXACT));
    }

    @Test
    void theSameGroupsUnderOtherNamesAreRight() {
        check("a1 b1 c2", "ax bx cy", 1, 1);
    }

    @Test
    void allInOneHasAllTheRecallAndLittlePrecision() {
        check("a1 b1 c2 d2", "a1 b1 c1 d1", 0.5, 1);
    }

    @Test
    void eachForItselfHasAllThePrecision() {
        check("a1 b1 c2 d2", "a1 b2 c3 d4", 1, 0.5);
        assertThat(BCubed.of(grouped("a1 b1"), grouped("a1 b2")).f1()).isCloseTo(2.0 / 3, within(EXACT));
    }

    @Test
    void aSplitGroupIsCountedByThing() {
        check("a1 b1 c1 d2", "a1 b1 c2 d2", (1 + 1 + 0.5 + 0.5) / 4, (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4);
    }

    @Test
    void whatWeDoNotHaveStandsAlone() {
        check("a1 b1", "x1", 1, 0.5);
        assertThat(BCubed.of(new TreeMap<>(), grouped("a1")).f1()).isZero();
    }
}
