package org.vedette.knowledge.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.text.Span;

class WordsTest {
    private static Words words(String text) {
        return Words.of(text, new Span(0, text.length()), new Vocabulary.Builder());
    }

    private static String folded(String text) {
        Words words = words(text);
        var folded = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.folded(i).isEmpty() ? words.written(i) : words.folded(i));
        }
        return String.join("_", folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            U.S. troops in the U.S.          | us_troops_in_the_us
            S.Korea and S. Korea             | s_korea_and_s_korea
            Washington, D.C., said           | washington_,_dc_,_said
            Sana'a, N’Djamena and B'Tselem   | sanaa_,_ndjamena_and_btselem
            Iran's, the Houthis' and Mali’s  | iran_,_the_houthis_and_mali
            al-Qaeda-linked                  | al_qaeda_linked
            St. Kitts & Nevis.               | st_kitts_&_nevis_.
            1,500 of 12.5 or 3.              | 1500_of_125_or_3_.
            Türkiye’s Çankaya “Köşkü”        | turkiye_cankaya_kosku
            M23/AFC (Goma)                   | m23_/_afc_(_goma_)
            Gen. Milley met Adm. Cooper.     | gen_milley_met_adm_cooper_.
            """)
    void takesTextApart(String text, String expected) {
        assertThat(folded(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NATO, UPPER CAPS",
        "U.S., UPPER CAPS",
        "M23, UPPER CAPS",
        "Nato, UPPER",
        "LeT, UPPER INNER",
        "iPhone, UPPER INNER",
        "iran, ''",
        "Iran's, UPPER POSSESSIVE",
        "Houthis', UPPER POSSESSIVE",
        "A, UPPER"
    })
    void tellsHowAWordIsWritten(String word, String expected) {
        Words words = words(word);
        var marks = new ArrayList<String>();
        add(marks, words, Words.UPPER, "UPPER");
        add(marks, words, Words.CAPS, "CAPS");
        add(marks, words, Words.INNER, "INNER");
        add(marks, words, Words.POSSESSIVE, "POSSESSIVE");
        assertThat(String.join(" ", marks)).isEqualTo(expected);
    }

    private static void add(ArrayList<String> marks, Words words, int mark, String name) {
        if (words.is(0, mark)) {
            marks.add(name);
        }
    }

    @Test
    void hyphensTieWords() {
        Words words = words("Moscow-backed rebels - and more");
        assertThat(words.is(0, Words.HYPHEN)).isTrue();
        assertThat(words.is(1, Words.HYPHEN)).isFalse();
        assertThat(words.is(2, Words.HYPHEN)).isFalse();
    }

    @Test
    void spansLeaveThePossessiveOut() {
        String text = "the U.S.'s allies";
        Words words = words(text);
        assertThat(words.span(1, 1).in(text)).isEqualTo("U.S.");
        assertThat(words.span(1, 2).in(text)).isEqualTo("U.S.'s allies");
        assertThat(words.text(0, 0)).isEqualTo("the");
    }

    @Test
    void spellingsOfOneWordAreOneWord() {
        var builder = new Vocabulary.Builder();
        builder.spelling("defense", "defence");
        int defense = builder.number("defense");
        assertThat(builder.number("Defence")).isEqualTo(defense);
        int organization = builder.number("organisation");
        Vocabulary vocabulary = builder.build();
        assertThat(vocabulary.number("DEFENCE")).isEqualTo(defense);
        assertThat(vocabulary.number("organization")).isEqualTo(organization);
        assertThat(vocabulary.number("organisation")).isEqualTo(organization);
        assertThat(vocabulary.number("elsewhere")).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void articlesOfArabicAreOne() {
        var builder = new Vocabulary.Builder();
        int article = builder.number("al");
        Words words = Words.of("an-Nusra, ash-Sham, an apple", new Span(0, 28), builder);
        assertThat(words.number(0)).isEqualTo(article);
        assertThat(words.number(3)).isEqualTo(article);
        assertThat(words.number(6)).isNotEqualTo(article);
    }
}
