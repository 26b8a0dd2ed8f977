package org.vedette.knowledge.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Çavuşoğlu, cavusoglu",
        "İSTANBUL, istanbul",
        "ılıca, ilica",
        "Lech Wałęsa, lech walesa",
        "Đukanović, dukanovic",
        "Tromsø, tromso",
        "Ægir, aegir",
        "Þór, thor",
        "Straße, strasse",
        "Əliyev, eliyev",
        "São Tomé, sao tome",
        "Киев, киев"
    })
    void foldsLettersOfManyAlphabets(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void takesApartWhatIsWrittenTogetherAndApart() {
        assertThat(Folding.fold("Ko\u0308ln"))
                .isEqualTo(Folding.fold("K\u00f6ln"))
                .isEqualTo("koln");
    }

    @Test
    void foldsTheSameInAnyCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Folding.fold("TITANIC")).isEqualTo("titanic");
        } finally {
            Locale.setDefault(before);
        }
    }
}
