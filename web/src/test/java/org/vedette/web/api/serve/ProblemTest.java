package org.vedette.web.api.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No enum constant org.vedette.model.claim.ClaimType.FOO",
                "java.lang.NullPointerException: x",
                "SQLException: no such table",
                "broken at Reading.page(Reading.java:44)"
            })
    void whatLooksLikeOurInsidesIsNotTold(String words) {
        assertThat(Problem.detail(400, words)).isEqualTo("This cannot be answered as it was asked.");
        assertThat(Problem.detail(500, words)).isEqualTo("A mistake of our own.");
    }

    @Test
    void wordsForAPersonAre() {
        String words = "limit: found «0», wanted a whole number from 1 to 1000";
        assertThat(Problem.detail(400, words)).isEqualTo(words);
    }

    @Test
    void aTagIsComparedAsTheStandardSays() {
        assertThat(Answer.has("\"a\", W/\"b\"", "\"b\"")).isTrue();
        assertThat(Answer.has("*", "\"b\"")).isTrue();
        assertThat(Answer.has("\"bb\"", "\"b\"")).isFalse();
        assertThat(Answer.has(null, "\"b\"")).isFalse();
    }
}
