package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.text.Span;

/// Names of the register in running text.
class NamesTest {
    private static List<Named> names(String text) {
        return Shipped.RESOLVER.names(text, new Span(0, text.length()));
    }

    /// "name = code", in order.
    private static String found(String text) {
        return String.join(
                "; ",
                names(text).stream()
                        .map(named -> named.span().in(text) + " = " + named.code())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May, they told us that Turkey waits.           | Turkey = TUR
            The US told us no.                                | US = USA
            He said IT staff know who the WHO is.             | WHO = UN.WHO
            Prime Minister May flew to Chad.                  | Chad = TCD
            Chad Smith met Michael Jordan in Georgia.         | Georgia = GEO
            Jordan's king left Amman.                         | Jordan = JOR; Amman = JOR
            Let them eat; the LeT denied it.                  | LeT = PAK.LET
            Nato and NATO, Unesco and UNESCO                  | Nato = NATO; NATO = NATO; Unesco = UN.UNESCO; UNESCO = UN.UNESCO
            Moon rose over the bay, Moon Jae-in said.         | Moon Jae-in = KOR.MOON_JAE_IN
            SENATE IS OPEN, UK SAYS                           | UK = GBR
            the White House and The Hague                     | White House = USA.POTUS; The Hague = NLD
            an-Nusra Front, Al Nusra Front, al-Nusra Front    | an-Nusra Front = SYR.NUSRA; Al Nusra Front = SYR.NUSRA; al-Nusra Front = SYR.NUSRA
            Côte d’Ivoire and Cote d'Ivoire                   | Côte d’Ivoire = CIV; Cote d'Ivoire = CIV
            """)
    void findsNamesByTheirCapitals(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Democratic Republic of Congo         | Democratic Republic of Congo
            South Korean troops                  | South Korean
            Foreign Ministry of Ukraine          | Foreign Ministry of Ukraine
            UN Security Council resolution       | UN Security Council
            Iran's Revolutionary Guards          | Iran's Revolutionary Guards
            Kim Jong Un's sister                 | Kim Jong Un
            """)
    void theLongestNameWins(String text, String name) {
        assertThat(names(text)).hasSize(1);
        assertThat(names(text).getFirst().span().in(text)).isEqualTo(name);
    }

    @Test
    void looksOnlyWhereItIsTold() {
        String text = "France spoke. Germany listened.";
        assertThat(Shipped.RESOLVER.names(text, new Span(14, text.length())))
                .extracting(Named::span)
                .containsExactly(new Span(14, 21));
        assertThat(names("")).isEmpty();
    }

    @Test
    void spansPointAtWordsAndFollowEachOther() {
        var random = new Random(11);
        List<String> texts = Stream.generate(() -> awkward(random)).limit(400).toList();
        for (String text : texts) {
            int end = 0;
            for (Named named : names(text)) {
                String words = named.span().in(text);
                assertThat(named.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(words).as(text).isEqualTo(words.strip()).isNotEmpty();
                assertThat(named.senses()).as(text).isNotEmpty();
                end = named.span().end();
            }
            assertThat(names(text)).isEqualTo(names(text));
        }
        assertThat(texts.parallelStream().map(NamesTest::found).toList())
                .isEqualTo(texts.stream().map(NamesTest::found).toList());
    }

    private static final List<String> PIECES = List.of(
            "Iran",
            "IRAN",
            "U.S.",
            "US",
            "us",
            " ",
            "\u00a0",
            "'s",
            "’s",
            "-backed",
            ", ",
            ". ",
            "…",
            "(",
            ")",
            "🙂",
            "e\u0301",
            "Çavuşoğlu",
            "İstanbul",
            "St. Kitts",
            "al-Qaeda",
            "Al ",
            "the Kremlin",
            "M23",
            "1,500",
            "10.5",
            "&",
            "\n",
            "Kim Jong",
            " Un",
            "of",
            "People's Republic of",
            "China",
            "—",
            "\"",
            "W.H.O.",
            "a",
            "-",
            "'");

    private static String awkward(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    @Test
    void anyWordsAtAllCanBeResolved() {
        var random = new Random(12);
        for (int i = 0; i < 400; i++) {
            String text = awkward(random);
            Resolution resolution = Shipped.RESOLVER.resolve(text, null);
            assertThat(resolution.candidates()).as(text).contains(resolution.best());
            assertThat(resolution.because()).as(text).isNotEmpty();
        }
    }
}
