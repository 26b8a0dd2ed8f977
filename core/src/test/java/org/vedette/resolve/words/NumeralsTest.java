package org.vedette.resolve.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vedette.resolve.words.WordsTest.words;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                             | 7             | 1
            12 000                        | 12000         | 2
            four                          | 4             | 1
            twenty-one                    | 21            | 3
            twenty one                    | 21            | 2
            nineteen hundred              | 1900          | 2
            two hundred and five          | 205           | 4
            three thousand and one        | 3001          | 4
            thirty-one thousand four hundred fifty-six | 31456 | 9
            one million two hundred thousand | 1200000    | 5
            1.5 million                   | 1500000       | 2
            4 hundred                     | 400           | 2
            3 lakh                        | 300000        | 2
            2 lakh crore                  | 2000000000000 | 3
            5bn                           | 5000000000    | 2
            10k                           | 10000         | 2
            a dozen                       | 12            | 2
            two dozen                     | 24            | 2
            a hundred and twenty          | 120           | 4
            half a million                | 500000        | 3
            a half million                | 500000        | 3
            two and a half million        | 2500000       | 5
            """)
    void readsNumbers(String text, double value, int pieces) {
        Numeral numeral = Objects.requireNonNull(Numerals.at(words(text), 0, false));
        assertThat(numeral.low()).isEqualTo(value);
        assertThat(numeral.high()).isEqualTo(value);
        assertThat(numeral.next()).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({
        "tens of thousands,20000,99999,TENS",
        "dozens,24,99,DOZENS",
        "scores,40,99,TENS",
        "hundreds,200,999,HUNDREDS",
        "hundreds of millions,200000000,999999999,HUNDREDS",
        "thousands,2000,9999,THOUSANDS",
        "several dozen,36,108,DOZENS",
        "several thousand,3000,9000,THOUSANDS",
        "a few hundred,200,500,HUNDREDS"
    })
    void readsRoundWordsAsARangeWithTheirName(String text, double low, double high, String vague) {
        Numeral numeral = Objects.requireNonNull(Numerals.at(words(text), 0, false));
        assertThat(numeral.low()).isEqualTo(low);
        assertThat(numeral.high()).isEqualTo(high);
        assertThat(String.valueOf(numeral.vague())).isEqualTo(vague);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "an army", "million", "several men", "half", "few", "soldiers", "m"})
    void findsNoNumberInWordsThatAreNone(String text) {
        assertThat(Numerals.at(words(text), 0, false)).isNull();
    }

    @Test
    void takesLettersForMillionsOnlyBehindMoney() {
        assertThat(Numerals.at(words("5m"), 0, true)).extracting("low").isEqualTo(5e6);
        assertThat(Numerals.at(words("5m"), 0, false)).extracting("low").isEqualTo(5.0);
    }

    @Test
    void leavesNumbersThatStandSideBySideApart() {
        assertThat(Numerals.at(words("2 714 2073"), 0, false)).extracting("low").isEqualTo(2.0);
        assertThat(Numerals.at(words("617 4000"), 0, false)).extracting("low").isEqualTo(617.0);
    }
}
