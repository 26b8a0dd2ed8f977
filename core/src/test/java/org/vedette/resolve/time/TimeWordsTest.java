package org.vedette.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;
import org.vedette.resolve.AwkwardText;
import org.vedette.resolve.calendar.Feast;

class TimeWordsTest {
    private static final TimeWords TIME = new TimeWords();
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 10, 23);

    private static List<TimePhrase> in(String text) {
        return TIME.in(text, new Span(0, text.length()));
    }

    /// The cells of a row of the table, named.
    private record Row(@Nullable LocalDate published, boolean future, String text, Span words, String days) {
        static Row of(String line) {
            String[] columns = line.split("\t");
            int start = columns[2].indexOf('[');
            int end = columns[2].indexOf(']') - 1;
            LocalDate published = columns[0].equals("-") ? null : LocalDate.parse(columns[0]);
            String text = columns[2].replaceAll("[\\[\\]]", "");
            return new Row(
                    published, columns[1].equals("future"), text, new Span(start, end), columns[3] + ".." + columns[4]);
        }
    }

    private static String days(When.@Nullable Told told) {
        return told == null ? "none" : day(told.first()) + ".." + day(told.last());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }

    static Stream<String> table() {
        InputStream in = Objects.requireNonNull(TimeWordsTest.class.getResourceAsStream("time-words.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void theTableIsThere() {
        assertThat(table()).hasSizeGreaterThan(270);
    }

    @ParameterizedTest
    @MethodSource("table")
    void findsTheWordsAndSettlesTheDays(String line) {
        Row row = Row.of(line);
        List<TimePhrase> phrases = in(row.text());
        assertThat(phrases)
                .extracting(phrase -> phrase.words().in(row.text()))
                .containsExactly(row.words().in(row.text()));
        assertThat(days(TIME.settle(phrases.getFirst(), row.published(), row.future())))
                .isEqualTo(row.days());
    }

    @ParameterizedTest
    @MethodSource("table")
    void settlesASpanThatIsKnownToBeTimeWords(String line) {
        Row row = Row.of(line);
        assertThat(days(TIME.of(row.text(), row.words(), row.published(), row.future())))
                .isEqualTo(row.days());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theresa May and April Jones spoke.",
                "The march went on for hours.",
                "He fell, and the summer camp closed.",
                "She reads the Sunday Times.",
                "Black Friday sales rose.",
                "It was the last minute of a long day.",
                "Two days of talks ended.",
                "A five-year plan failed.",
                "Some 2000 people came.",
                "The second half began.",
                "The sun shone on the late president.",
                "It sat in the week of three Sundays.",
                "They did it two days after the attack.",
                "The ratio was 1/2 and the score 3-2."
            })
    void findsNoTimeWhereNoneIsTold(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            October                              | 2024-10-01..2024-10-31
            2017                                 | 2017-01-01..2017-12-31
            summer                               | 2024-06-01..2024-08-31
            an attack late on Monday night       | 2024-10-21..2024-10-21
            on both Saturday and Sunday          | 2024-10-19..2024-10-20
            on Oct. 3, Oct. 5 and Oct. 9         | 2024-10-03..2024-10-09
            the day of his arrest                | none
            soon                                 | none
            03/04/2024                           | none
            """)
    void understandsASpanWithOtherWordsAroundOrNotAtAll(String text, String days) {
        assertThat(days(TIME.of(text, new Span(0, text.length()), WEDNESDAY, false)))
                .isEqualTo(days);
    }

    @Test
    void findsSeveralPhrasesOfASentence() {
        String text = "The minister said on Monday that talks held last week in Oslo will resume in early November.";
        assertThat(in(text))
                .extracting(phrase -> phrase.words().in(text))
                .containsExactly("on Monday", "last week", "in early November");
        assertThat(TIME.in(text, new Span(0, text.length()), WEDNESDAY))
                .extracting(TimeWordsTest::days)
                .containsExactly("2024-10-21..2024-10-21", "2024-10-14..2024-10-20", "2023-11-01..2023-11-10");
    }

    @Test
    void leavesThePrepositionOfAnotherNounAside() {
        String text = "They met after Monday's attack and before last week's vote.";
        assertThat(in(text)).extracting(phrase -> phrase.words().in(text)).containsExactly("Monday", "last week");
    }

    @Test
    void aTimeThatIsSetLiesAhead() {
        String text = "A hearing is scheduled for Friday.";
        assertThat(days(TIME.settle(in(text).getFirst(), WEDNESDAY, false))).isEqualTo("2024-10-25..2024-10-25");
    }

    @Test
    void looksOnlyWhereItIsTold() {
        String text = "On Monday he left; on Friday he came back.";
        List<TimePhrase> phrases = TIME.in(text, new Span(18, text.length()));
        assertThat(phrases).extracting(TimePhrase::words).containsExactly(new Span(19, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "EASTER_SUNDAY,1999,1999-04-04",
        "EASTER_SUNDAY,2000,2000-04-23",
        "EASTER_SUNDAY,2024,2024-03-31",
        "EASTER_SUNDAY,2038,2038-04-25",
        "GOOD_FRIDAY,2025,2025-04-18",
        "THANKSGIVING,2024,2024-11-28",
        "BOXING_DAY,2024,2024-12-26"
    })
    void knowsTheFeasts(Feast feast, int year, LocalDate day) {
        assertThat(feast.in(year)).isEqualTo(day);
    }

    @Test
    void neverEndsBeforeItBegins() {
        for (String text : AwkwardText.of(11, 4000)) {
            for (TimePhrase phrase : in(text)) {
                assertThat(phrase.words().end()).isLessThanOrEqualTo(text.length());
                When.Told told = TIME.settle(phrase, WEDNESDAY, text.length() % 2 == 0);
                assertThat(told.first() == null
                                || told.last() == null
                                || !told.last().isBefore(told.first()))
                        .as("%s: %s", phrase.words().in(text), told)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void settlesTheSameInEveryLocale(String tag) {
        String text = "IN EARLY APRIL, ON FRIDAY, 12 JUNE 2023 AND SINCE LAST WEEK";
        List<TimePhrase> here = in(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(in(text)).isEqualTo(here).hasSize(3);
        } finally {
            Locale.setDefault(before);
        }
    }
}
