package org.vedette.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.Outcome;
import org.vedette.model.text.Span;

class AnsweringTest {
    /// Says which words a line marks, and breaks on the word "break".
    private static final Answering MARKED = new Answering((id, asked) -> {
        String text = asked.text("text");
        Span span = asked.span("span", text);
        var day = asked.dayIfOne("on");
        return () -> {
            if (text.equals("break")) {
                throw new IllegalStateException("broke");
            }
            return id + " " + (span == null ? "-" : span.in(text)) + " " + (day == null ? "-" : day);
        };
    });

    private static Answering.Answer answer(String line) {
        return MARKED.apply(new Outcome.Done<>("x:7", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id': 'a', 'text': 'one two', 'span': [4, 7]}                     | a two -",
                "{'id': 5, 'text': 'one', 'span': null, 'on': '2022-06-30'}         | 5 - 2022-06-30",
                "{'id': 'a', 'text': '😀 b', 'span': [3, 4], 'more': {'x': [1]}}     | a b -"
            })
    void aGoodLineIsAnswered(String line, String answered) {
        Answering.Answer answer = answer(line.replace('\'', '"'));
        assertThat(answer.line()).isEqualTo(answered);
        assertThat(answer.aside()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                            | x:7    | 101 | no JSON at column 2",
                "{'id': 'a'} x                                | x:7    | 101 | no JSON",
                "[1, 2]                                       | x:7    | 101 | found [1,2], wanted a JSON object",
                "null                                         | x:7    | 101 | wanted a JSON object",
                "{'text': 'x'}                                | x:7    | 106 | \"id\": found nothing",
                "{'id': ['a'], 'text': 'x'}                   | x:7    | 106 | \"id\": found [\"a\"]",
                "{'id': 'a'}                                  | a      | 106 | \"text\": found nothing, wanted a string",
                "{'id': 'a', 'text': 3}                       | a      | 106 | \"text\": found 3",
                "{'id': 'a', 'text': 'x', 'span': [0, 2]}     | a      | 106 | 0 <= start < end <= 1",
                "{'id': 'a', 'text': 'x', 'span': [0.5, 1]}   | a      | 106 | found [0.5,1]",
                "{'id': 'a', 'text': 'x', 'span': [1, 1]}     | a      | 106 | found [1,1]",
                "{'id': 'a', 'text': 'x', 'span': 'x'}        | a      | 106 | found \"x\"",
                "{'id': 'a', 'text': 'break'}                 | a      | 901 | broke"
            })
    void aBadLineGetsATroubleLine(String line, String id, int code, String detail) {
        Answering.Answer answer = answer(line.replace('\'', '"'));
        assertThat(answer.line()).startsWith("{\"id\":\"" + id + "\",\"trouble\":{\"code\":" + code + ",");
        assertThat(answer.aside()).isNotNull();
        assertThat(detail(answer)).contains(detail).doesNotContain("REDACTED", "\n");
    }

    private static @Nullable String detail(Answering.Answer answer) {
        return answer.aside() == null ? null : answer.aside().detail();
    }

    @Test
    void deepNestingIsNoJsonToUs() {
        Answering.Answer answer = answer("[".repeat(100_000));
        assertThat(answer.line()).contains("\"code\":101");
    }

    @Test
    void longValuesAreShownInPart() {
        Answering.Answer answer = answer("{\"id\": \"a\", \"text\": [\"" + "x".repeat(5000) + "\"]}");
        assertThat(detail(answer)).hasSizeLessThan(120);
    }
}
