package org.vedette.resolve.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vedette.resolve.words.WordsTest.words;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vedette.model.FaultyFileException;

class WordTableTest {
    private static WordTable<Integer> table(String... words) {
        var map = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < words.length; i++) {
            map.put(words[i], i);
        }
        return new WordTable<>(map);
    }

    @Test
    void givesTheLongestPhraseThatFits() {
        WordTable<Integer> table = table("square", "square mile", "square miles");
        assertThat(table.value(words("square miles of sand"), 0)).isEqualTo(2);
        assertThat(table.value(words("Square dance"), 0)).isZero();
        assertThat(table.value(words("circle"), 0)).isNull();
    }

    @Test
    void matchesACapitalLetterForLetterAndElseAnyCase() {
        WordTable<Integer> table = table("ALL", "nm", "Nm");
        assertThat(table.value(words("all"), 0)).isNull();
        assertThat(table.value(words("ALL"), 0)).isZero();
        assertThat(table.value(words("NM"), 0)).isEqualTo(1);
        assertThat(table.value(words("Nm"), 0)).isEqualTo(2);
    }

    @Test
    void keepsManyWordsApart() {
        var many = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < 5000; i++) {
            many.put(
                    "w" + Integer.toString(i, 26).replaceAll("[0-9]", "z$0z").replaceAll("[0-9]", "q")
                            + "x".repeat(i % 7),
                    i);
        }
        var table = new WordTable<>(many);
        for (Map.Entry<String, Integer> word : many.entrySet()) {
            assertThat(table.value(words(word.getKey()), 0)).isEqualTo(word.getValue());
        }
    }

    @Test
    void refusesAPhraseWithoutAWord() {
        assertThatThrownBy(() -> table(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableFileTellsAllItsFaults() {
        String text = "# head\nkm\tmeasure\tkm|kilometre\nmile\tmeasure\n\tmeasure\tfoot\n";
        TableFile file = TableFile.read("units.tsv", new BufferedReader(new StringReader(text)), 3);
        assertThat(file.lines()).hasSize(1);
        assertThat(file.lines().getFirst().alternatives()).containsExactly("km", "kilometre");
        assertThatThrownBy(() -> file.refuseIfFaulty(""))
                .isInstanceOf(FaultyFileException.class)
                .hasMessageContaining("units.tsv:3:1: found 2 columns")
                .hasMessageContaining("units.tsv:4:1");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatThrownBy(() -> TableFile.beside(WordTableTest.class, "nowhere.tsv", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere.tsv");
    }
}
