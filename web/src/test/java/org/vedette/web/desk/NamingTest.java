package org.vedette.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.knowledge.actors.ActorRegister;

class NamingTest {
    private static final Naming NAMING = new Naming(ActorRegister.load());

    @ParameterizedTest
    @CsvSource({
        "PRK, PRK",
        "prk, PRK",
        "North Korea, PRK",
        "russia, RUS",
        "NATO, NATO",
        "KOR.NIS, KOR.NIS",
        "MLI.MIL, MLI.MIL"
    })
    void whatAPersonTypesLeadsToTheCode(String typed, String code) {
        assertThat(NAMING.code(typed)).isEqualTo(code);
    }

    @Test
    void whomNobodyKnowsIsToldWithWhatIsWanted() {
        assertThatThrownBy(() -> NAMING.code("Nobody Atall"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nobody Atall")
                .hasMessageContaining("wanted a name such as North Korea");
    }
}
