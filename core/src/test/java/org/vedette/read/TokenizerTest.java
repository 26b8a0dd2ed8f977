package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// How words are split; the trained model reads these very pieces, so a change here wants a new model.
class TokenizerTest {
    private static final Tokenizer TOKENIZER = new Tokenizer();

    /// The text, and behind `=>` its tokens with bars between them.
    static final List<String> CASES = """
            The army left.=>The|army|left|.
            Some 1,500 men and 3.5 tons.=>Some|1,500|men|and|3.5|tons|.
            In 2024, 12 died.=>In|2024|,|12|died|.
            the U.S. army=>the|U.S.|army
            in the U.S.=>in|the|U.S.
            U.S.-led=>U.S.|-|led
            at 9 a.m. on Monday=>at|9|a.m.|on|Monday
            Korea's army=>Korea|'s|army
            Korea’s army=>Korea|’s|army
            THE ARMY'S PLAN=>THE|ARMY|'S|PLAN
            the rebels' camp=>the|rebels|'|camp
            Sana'a fell=>Sana'a|fell
            O’Brien didn't go=>O’Brien|didn't|go
            UN-brokered talks=>UN|-|brokered|talks
            "No," he said=>"|No|,|"|he|said
            $5bn (£4bn)=>$|5bn|(|£|4bn|)
            Gen. Kim=>Gen|.|Kim
            J.D. Vance=>J.D.|Vance
            J. D. Vance=>J|.|D|.|Vance
            São Paulo, N'Djamena=>São|Paulo|,|N'Djamena
            İstanbul ﬁre=>İstanbul|ﬁre
            Россия ушла=>Россия|ушла
            🙂 yes👍🏽no=>🙂|yes|👍|🏽|no
            a—b–c=>a|—|b|–|c
            well...=>well|.|.|.
            3-2=>3|-|2
            ١٢٣ عام=>١٢٣|عام
            e\u0301te\u0301=>e\u0301te\u0301
            """.translateEscapes().lines().toList();

    @ParameterizedTest
    @FieldSource("CASES")
    void splits(String line) {
        String[] sides = line.split("=>");
        assertThat(texts(sides[0])).containsExactly(sides[1].split("\\|"));
    }

    @Test
    void passesOverBlanksOfEveryKind() {
        assertThat(texts("a\u00a0b\u200bc\u200fd\u2009e\tf\u0000g\ufeffh\u2028i"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
    }

    @Test
    void keepsHalfCharactersApart() {
        assertThat(texts("a\ud83db")).containsExactly("a", "\ud83d", "b");
    }

    @Test
    void readsOnlyTheStretchItIsGiven() {
        List<Token> tokens = TOKENIZER.tokens("The army's 1,500 men", new Span(4, 13));
        assertThat(tokens).extracting(Token::text).containsExactly("army", "'s", "1", ",");
        assertThat(tokens)
                .extracting(Token::span)
                .containsExactly(new Span(4, 8), new Span(8, 10), new Span(11, 12), new Span(12, 13));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(TOKENIZER.tokens("abc", new Span(1, 1))).isEmpty();
        assertThat(TOKENIZER.tokens("", new Span(0, 0))).isEmpty();
    }

    private static List<String> texts(String text) {
        return TOKENIZER.tokens(text, new Span(0, text.length())).stream()
                .map(Token::text)
                .toList();
    }
}
