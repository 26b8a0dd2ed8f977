package org.vedette.store.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.store.search.Words;

class StowedTest {
    @Test
    void anyTextComesBackAndHoldsNothingThatADatabaseRefuses() {
        var random = new Random(5);
        String marks = "a\0\u001A\uD83D\uDE00\uDE00\uD83D1é 0";
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            String stowed = Stowed.text(text.toString());
            assertThat(Stowed.back(stowed)).isEqualTo(text.toString());
            assertThat(stowed).doesNotContain("\0");
            assertThat(stowed.codePoints()
                            .filter(point -> point >= 0xD800 && point <= 0xDFFF)
                            .count())
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The cities armies, buses | army buse city the
            Café 12,000 ONeill         | 000 12 cafe oneill
            ΑΘΗΝΑ ÅNGSTRÖM             | angstrom αθηνα
            news glass Laos ties       | glass lao new ty
            """)
    void wordsAreFolded(String text, String words) {
        assertThat(Words.of(text)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops in Kursk | troop,in,kursk
            troop* "Kursk"  | troop*,kursk
            a&b* | a,b*
            """)
    void questionsAreFoldedTheSameWay(String question, String words) {
        assertThat(Words.asked(question)).containsExactly(words.split(","));
    }
}
