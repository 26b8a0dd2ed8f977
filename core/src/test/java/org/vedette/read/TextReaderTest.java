package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// What holds for every text, however awkward: the same result twice and in threads, spans that point at
/// their text, in order, without overlap, and nothing but blanks left over.
class TextReaderTest {
    private static final TextReader READER = new TextReader();
    private static final List<String> AWKWARD = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00a0",
            "\u200b",
            "\u200f",
            "\u202b",
            "\ufeff",
            "\u00ad",
            "\u2028",
            "The",
            "army",
            "left",
            "said",
            "Gen",
            "U.S.",
            "a.m.",
            "Inc",
            "10,000",
            "3.5",
            "No",
            "Oct",
            "SEOUL",
            "KABUL:",
            "(AP)",
            "(Reuters) -",
            " — ",
            " -- ",
            " - ",
            ".",
            ".",
            ".",
            "...",
            "…",
            "?",
            "!",
            ",",
            ";",
            ":",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "‘",
            "``",
            "''",
            "«",
            "»",
            "(",
            ")",
            "[1]",
            "•",
            "- ",
            "* ",
            "1. ",
            "By ",
            "Photo: ",
            "Ann Cole",
            "İ",
            "ı",
            "ﬁ",
            "é",
            "e\u0301",
            "ß",
            "\u200d",
            "👩\u200d👧",
            "🙂",
            "𝔘",
            "\udb40\udc01",
            "\ud83d",
            "\udc00",
            "中文。",
            "سلام",
            "؟",
            "Россия",
            "al-Shabab",
            "\u0000",
            "said.The",
            "x@y.org",
            "http://a.b/C?D=E",
            "AND",
            "and");

    static String awkward(Random random) {
        var text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(AWKWARD.get(random.nextInt(AWKWARD.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsAwkwardTextsTheSameTwiceAndInThreadsAndLosesNothing(long seed) {
        var random = new Random(seed);
        List<Article> texts = Stream.generate(() -> Article.of("a", awkward(random)))
                .limit(2_000)
                .toList();
        List<ReadText> once = texts.stream().map(READER::apply).toList();
        assertThat(texts.stream().map(READER::apply).toList()).as("second run").isEqualTo(once);
        assertThat(texts.parallelStream().map(READER::apply).toList())
                .as("threads")
                .isEqualTo(once);
        once.forEach(TextReaderTest::holdsTogether);
    }

    @Test
    void readsTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        var article = Article.of("a", "KIEV, Iraq (REUTERS) - The I.M.F. LEFT. INC. IS OUT.\n\nBY ANN COLE\n\nENDITEM");
        ReadText wanted = READER.apply(article);
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(READER.apply(article)).isEqualTo(wanted);
        } finally {
            Locale.setDefault(before);
        }
    }

    static void holdsTogether(ReadText read) {
        String text = read.article().text();
        int at = 0;
        for (Sentence sentence : read.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(at);
            onlyBlanks(text, at, sentence.span().start());
            assertThat(sentence.span().length()).isPositive();
            at = insideOf(text, sentence);
        }
        onlyBlanks(text, at, text.length());
    }

    private static int insideOf(String text, Sentence sentence) {
        Span dateline = sentence.dateline();
        int at = sentence.span().start();
        if (dateline != null) {
            assertThat(sentence.span().covers(dateline)).isTrue();
            assertThat(dateline.start()).isEqualTo(at);
            at = dateline.end();
        }
        for (Token token : sentence.tokens()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
            onlyBlanks(text, at, token.span().start());
            assertThat(sentence.span().covers(token.span())).isTrue();
            assertThat(token.text()).isEqualTo(token.span().in(text)).isNotEmpty();
            at = token.span().end();
        }
        onlyBlanks(text, at, sentence.span().end());
        return sentence.span().end();
    }

    private static void onlyBlanks(String text, int from, int to) {
        assertThat(text.substring(from, to).codePoints().allMatch(Letters::isBlank))
                .as("only blanks in «%s»", text.substring(from, to))
                .isTrue();
    }

    @Test
    void marksOfDirectionZeroWidthAndEmojiSurvive() {
        String text = "\u200fThe \u202barmy\u202c of Ha\u00adma\u00a0said.\u200f 👩\u200d👧 fled.\u200b";
        ReadText read = READER.apply(Article.of("a", text));
        assertThat(read.article().text()).isSameAs(text);
        assertThat(read.sentences())
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly("The \u202barmy\u202c of Ha\u00adma\u00a0said.", "👩\u200d👧 fled.");
        holdsTogether(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "word ", "🙂", "e\u0301", ",", "'A ", "(", "[1", "\"", "A. ", "I. ", "a\u00a0", "\u200b", "-"
            })
    void aSentenceIsCutWhenItIsTooLong(String piece) {
        String text = "Go " + piece.repeat(20_000 / piece.length());
        ReadText read = READER.apply(Article.of("a", text));
        assertThat(read.sentences())
                .allSatisfy(sentence ->
                        assertThat(sentence.span().length()).isLessThanOrEqualTo(TextReader.LONGEST_SENTENCE));
        holdsTogether(read);
        assertThat(read.sentences())
                .extracting(sentence -> sentence.span().in(text))
                .noneMatch(part -> Character.isLowSurrogate(part.charAt(0)));
    }

    @Test
    void cutsBetweenTokensWhereItCan() {
        String text = "word ".repeat(1_000);
        assertThat(READER.apply(Article.of("a", text)).sentences())
                .hasSize(3)
                .allSatisfy(sentence ->
                        assertThat(sentence.span().in(text)).startsWith("word").endsWith("word"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x", "x.", "x. ", ". ", ".", "\"", "'A", "(", "(A", "A (A", "[1", "?\" A ", "U.S. ", "A.", "—", "a\n",
                "A\n", "- \n", "LIMA, ", "By A ", "A-", "\u200b", "1.1", "…A"
            })
    void longRunsOfAnythingAreReadInSeconds(String piece) {
        var article = Article.of("a", piece.repeat(600_000 / piece.length()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READER.apply(article));
        assertThat(article.text()).hasSizeGreaterThan(599_990);
    }

    @Test
    void aLineOfTenMegabytesWithoutBlankOrStopIsReadInSeconds() {
        var article = Article.of("a", "x".repeat(10_000_000));
        ReadText read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READER.apply(article));
        assertThat(read.sentences()).hasSize(5_000);
    }
}
