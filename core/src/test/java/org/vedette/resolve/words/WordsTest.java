package org.vedette.resolve.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.text.Span;

class WordsTest {
    static Words words(String text) {
        return Words.of(text, new Span(0, text.length()));
    }

    private static List<String> pieces(String text) {
        Words words = words(text);
        var pieces = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            pieces.add(words.span(i, i + 1).in(text));
        }
        return pieces;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Six men fled.        | Six/men/fled/.
            12,000 troops        | 12,000/troops
            1,50,000 votes       | 1,50,000/votes
            in 2011, 40          | in/2011/,/40
            1.2m                 | 1.2/m
            .65 points           | .65/points
            T-72                 | T/-/72
            50km/h               | 50/km/\\//h
            U.S. and a.m.        | U.S./and/a.m.
            Oct. 8               | Oct/./8
            Monday's raid        | Monday/'s/raid
            Monday’s raid        | Monday/’s/raid
            O'Neill, Sana'a      | O'Neill/,/Sana'a
            US$5                 | US/$/5
            ''                   | ''
            """)
    void cutsTextIntoWordsNumbersAndMarks(String text, String expected) {
        List<String> slashed = List.of(expected.replace("\\/", "⁄").split("/"));
        List<String> wanted =
                slashed.stream().map(piece -> piece.replace("⁄", "/")).toList();
        assertThat(pieces(text)).isEqualTo(text.isEmpty() ? List.of() : wanted);
    }

    @Test
    void keepsTheOffsetsOfTheTextAsPublished() {
        String text = "\uD83D\uDE00 İzmir sent 5\u00a0000 men";
        Words words = Words.of(text, new Span(3, text.length()));
        assertThat(words.span(0, 1).in(text)).isEqualTo("İzmir");
        assertThat(words.span(2, 3).in(text)).isEqualTo("5\u00a0000");
        assertThat(words.value(2)).isEqualTo(5000);
    }

    @Test
    void answersForPositionsOutside() {
        Words words = words("one");
        assertThat(words.kind(-1)).isEqualTo(Words.Kind.END);
        assertThat(words.kind(7)).isEqualTo(Words.Kind.END);
        assertThat(words.is(7, "one")).isFalse();
        assertThat(words.whole(7)).isEqualTo(-1);
        assertThat(words.endsWith(7, "e")).isFalse();
    }

    @Test
    void comparesWordsInAnyCaseAndLetterForLetter() {
        Words words = words("US troops");
        assertThat(words.is(0, "us")).isTrue();
        assertThat(words.isExactly(0, "us")).isFalse();
        assertThat(words.isExactly(0, "US")).isTrue();
        assertThat(words.isOneOf(1, "men", "Troops")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'12',12", "'1,200',1200", "'0.5',0.5", "'.5',0.5", "'1,00,000',100000", "'1.2.3',NaN"})
    void readsTheValueOfANumber(String text, double value) {
        assertThat(words(text).value(0)).isEqualTo(Double.valueOf(value));
    }
}
