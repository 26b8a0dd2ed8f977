package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {
    @ParameterizedTest
    @CsvSource({
        "volodymyr, wolodymyr, false",
        "olaf, olav, true",
        "dmytro, dmitro, true",
        "benjamin, binyamin, true",
        "vladimir, vladislav, false",
        "bob, boo, false",
        "donald, d, true",
        "eric, donald, false",
        "michael, michelle, false",
        "anna, '', false"
    })
    void tellsSpellingsFromOtherNames(String one, String other, boolean alike) {
        assertThat(Alike.are(one, other)).isEqualTo(alike);
        assertThat(Alike.are(other, one)).isEqualTo(alike);
    }
}
