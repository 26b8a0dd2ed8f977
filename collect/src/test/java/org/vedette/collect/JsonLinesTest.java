package org.vedette.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Document lines: what each may hold, and that none is ever lost.
class JsonLinesTest {
    @TempDir
    Path folder;

    @Test
    void allFieldsAreRead() {
        Article article = Taken.article(Taken.lines("""
                {"id": "a-1", "text": "War.\\nPeace \\u2014 soon.", "title": "War", "published": "2024-10-21T08:30:00Z",\
                 "outlet": "herald", "url": "https://example.org/1", "more": {"text": [1, {"id": 2}]}}
                """).getFirst());
        assertThat(article)
                .isEqualTo(new Article(
                        "a-1",
                        "War.\nPeace — soon.",
                        "War",
                        LocalDate.of(2024, 10, 21),
                        Instant.parse("2024-10-21T08:30:00Z"),
                        "herald",
                        "https://example.org/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-21, 2024-10-21,",
        "2024-10-21T23:30:00-05:00, 2024-10-22, 2024-10-22T04:30:00Z",
        "2024-10-21T08:30:00.250Z, 2024-10-21, 2024-10-21T08:30:00.250Z",
        "2024-10-21t08:30:00z, 2024-10-21, 2024-10-21T08:30:00Z",
        "2024-10-21 08:30:00Z, 2024-10-21, 2024-10-21T08:30:00Z",
        "2024-10-21T08:30:00, 2024-10-21,",
        "'', ,",
    })
    void publicationIsADayOrAnInstant(String written, LocalDate day, Instant known) {
        Article article =
                Taken.article(Taken.lines("{\"id\": \"1\", \"text\": \"War.\", \"published\": \"" + written + "\"}")
                        .getFirst());
        assertThat(article.published()).isEqualTo(day);
        assertThat(article.known()).isEqualTo(known);
    }

    @Test
    void fieldsMayBeAbsentNullOrEmpty() {
        List<Outcome<Article>> all = Taken.lines("""
                {"text": "War.", "id": 12}
                {"id": "2", "text": "War.", "title": null, "published": null, "outlet": "", "url": " "}
                {"id": 3.50, "text": "War."}
                {"id": "", "text": "War."}
                """);
        assertThat(all.stream().map(Taken::article))
                .containsExactly(
                        Article.of("12", "War."),
                        Article.of("2", "War."),
                        Article.of("3.50", "War."),
                        Article.of("", "War."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            not json                                        | -:1 | 101 | one JSON object
            [1, 2]                                          | -:1 | 101 | an array
            "text"                                          | -:1 | 101 | a string
            null                                            | -:1 | 101 | null
            {"id": "7", "text": "War."} {"id": "8"}         | 7   | 101 | more behind the object
            {"id": "7", "text": "War."                      | 7   | 101 | one JSON object
            {"id": "7", "text": "War                        | 7   | 101 | one JSON object
            {"id": "7", 'text': "War"}                      | 7   | 101 | one JSON object
            {"id": "7"}                                     | 7   | 101 | no "text"
            {"id": "7", "text": null}                       | 7   | 101 | no "text"
            {"text": "War."}                                | -:1 | 101 | no "id"
            {}                                              | -:1 | 101 | no "id"
            {"id": "7", "text": 5}                          | 7   | 106 | a number for "text"
            {"text": ["War."], "id": "7"}                   | 7   | 106 | an array for "text"
            {"id": true, "text": "War."}                    | -:1 | 106 | true or false for "id"
            {"id": {"id": "8"}, "text": "War."}             | -:1 | 106 | an object for "id"
            {"id": "7", "text": "War.", "title": 1}         | 7   | 106 | a number for "title"
            {"id": "7", "text": "War.", "published": 20241} | 7   | 106 | a number for "published"
            {"id": "7", "text": "War.", "published": "May"} | 7   | 106 | «May»
            {"id": "7", "text": "War.", "published": "2024-13-41"} | 7 | 106 | wanted 2024-10-21
            """)
    void aBadLineComesOutWithItsNumberPlaceAndWants(String line, String id, int code, String detail) {
        List<Outcome<Article>> all = Taken.lines(line + "\n{\"id\": \"next\", \"text\": \"War.\"}\n");
        assertThat(all).hasSize(2);
        Outcome.SetAside<Article> aside = Taken.aside(all.getFirst());
        assertThat(aside.id()).isEqualTo(id);
        assertThat(aside.trouble().code()).isEqualTo(code);
        assertThat(aside.detail()).startsWith("-:1").contains("found", "wanted", detail);
        assertThat(all.get(1).id()).isEqualTo("next");
    }

    @Test
    void theDetailNamesLineAndColumn() {
        Outcome.SetAside<Article> aside =
                Taken.aside(Taken.lines("\n\n{\"id\": \"7\", \"text\": 5}").getFirst());
        assertThat(aside.detail()).isEqualTo("-:3:21: found a number for \"text\", wanted a string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\n \t \r\n"})
    void blankLinesArePassedOverAndEndsOfLinesDoNotCount(String between) {
        List<Outcome<Article>> all = Taken.lines(
                "\ufeff{\"id\": \"1\", \"text\": \"War.\"}" + between + "{\"id\": \"2\", \"text\": \"War.\"}");
        assertThat(all).extracting(Outcome::id).containsExactly("1", "2");
        assertThat(Taken.lines("")).isEmpty();
        assertThat(Taken.lines(between)).isEmpty();
    }

    @Test
    void noneOfThousandLinesIsLostAndTheirOrderIsKept() throws IOException {
        var lines = new StringBuilder();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            boolean bad = i % 7 == 3;
            String id = "n" + i;
            lines.append(bad ? "{\"broken\": " + i : "{\"id\": \"" + id + "\", \"text\": \"War " + i + ".\"}")
                    .append('\n');
            wanted.add(bad ? folder + "/a.jsonl:" + (i + 1) : id);
        }
        Path file = Files.writeString(folder.resolve("a.jsonl"), lines);
        assertThat(Taken.files(file)).extracting(Outcome::id).isEqualTo(wanted);
    }

    @Test
    void aLineThatIsTooLongIsSetAsideByItsIdAndTheNextIsRead() {
        String good = "{\"id\": \"good\", \"text\": \"War.\"}\n";
        String longLine = "{\"id\": \"long\", \"text\": \"" + "x".repeat(300_000) + "\"}\n";
        String late = "{\"text\": \"" + "é".repeat(300_000) + "\", \"id\": \"late\"}\n";
        byte[] bytes = (good + longLine + good + late + good).getBytes(StandardCharsets.UTF_8);
        Intake narrow = new Intake(InputKind.JSON_LINES, 1_000, 1_000, true);
        List<Outcome<Article>> all = Taken.all(List.of("-"), new java.io.ByteArrayInputStream(bytes), narrow);
        assertThat(all).extracting(Outcome::id).containsExactly("good", "long", "good", "-:4", "good");
        assertThat(Taken.trouble(all.get(1))).isEqualTo(Trouble.ARTICLE_TOO_LONG);
        assertThat(Taken.aside(all.get(1)).detail()).isEqualTo("-:2: found 300026 bytes, wanted at most 1000");
        assertThat(Taken.trouble(all.get(3))).isEqualTo(Trouble.ARTICLE_TOO_LONG);
    }

    @Test
    void aLineOfExactlyTheLimitIsRead() {
        String line = "{\"id\": \"1\", \"text\": \"War.\"}";
        Intake exact = new Intake(InputKind.JSON_LINES, line.length(), 1, true);
        byte[] bytes = (line + "\n" + line + " ").getBytes(StandardCharsets.UTF_8);
        List<Outcome<Article>> all = Taken.all(List.of("-"), new java.io.ByteArrayInputStream(bytes), exact);
        assertThat(all.get(0)).isInstanceOf(Outcome.Done.class);
        assertThat(Taken.trouble(all.get(1))).isEqualTo(Trouble.ARTICLE_TOO_LONG);
    }

    @Test
    void brokenBytesSpoilTheirLineOnly() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("{\"id\": \"half\", \"text\": \"Caf".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.write("\"}\n{\"id\": \"zero\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0);
        bytes.write("\"}\n{\"id\": \"good\", \"text\": \"Café.\"}\n".getBytes(StandardCharsets.UTF_8));
        List<Outcome<Article>> all = Taken.bytes(bytes.toByteArray(), InputKind.JSON_LINES);
        assertThat(all).extracting(Outcome::id).containsExactly("half", "zero", "good");
        assertThat(Taken.trouble(all.get(0))).isEqualTo(Trouble.ENCODING_BROKEN);
        assertThat(Taken.trouble(all.get(1))).isEqualTo(Trouble.ENCODING_BROKEN);
        assertThat(Taken.article(all.get(2)).text()).isEqualTo("Café.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void linesInUtf16AreReadByTheirMark(String charset) {
        String lines = "\ufeff{\"id\": \"1\", \"text\": \"Café 🙂.\"}\n{\"id\": \"2\", \"text\": \"\ud83d War.\"}\n"
                + "{\"id\": \"3\", \"text\": \"War.\"}\n";
        byte[] bytes = inUtf16(lines, charset.endsWith("BE"));
        List<Outcome<Article>> all = Taken.bytes(bytes, InputKind.JSON_LINES);
        assertThat(Taken.article(all.get(0)).text()).isEqualTo("Café 🙂.");
        assertThat(Taken.trouble(all.get(1))).as("half a character").isEqualTo(Trouble.ENCODING_BROKEN);
        assertThat(Taken.article(all.get(2)).text()).isEqualTo("War.");
        assertThat(Charset.forName(charset).newDecoder().charset().name()).isEqualTo(charset);
    }

    private static byte[] inUtf16(String text, boolean bigEnd) {
        var bytes = new ByteArrayOutputStream();
        for (char unit : text.toCharArray()) {
            bytes.write(bigEnd ? unit >> 8 : unit);
            bytes.write(bigEnd ? unit : unit >> 8);
        }
        return bytes.toByteArray();
    }

    @Test
    void loneSurrogatesInEscapesGoOnToTheGuard() {
        Article article = Taken.article(Taken.lines("{\"id\": \"1\", \"text\": \"The army \\ud83d left.\"}")
                .getFirst());
        assertThat(article.text()).isEqualTo("The army \ud83d left.");
    }

    @Test
    void whatIsNestedTooDeepIsSetAside() {
        String deep = "{\"id\": \"7\", \"x\": " + "[".repeat(2_000) + "]".repeat(2_000) + ", \"text\": \"War.\"}";
        Outcome.SetAside<Article> aside = Taken.aside(Taken.lines(deep).getFirst());
        assertThat(aside.id()).isEqualTo("7");
        assertThat(aside.trouble()).isEqualTo(Trouble.NESTED_TOO_DEEP);
    }

    @Test
    void aFileOfOneObjectMayRunOverLines() throws IOException {
        Path good = Files.writeString(folder.resolve("a.json"), "\n{\n  \"id\": \"1\",\n  \"text\": \"War.\"\n}\n");
        Path bad = Files.writeString(folder.resolve("b.json"), "{\n  \"id\": \"2\",\n  \"text\": []\n}\n");
        List<Outcome<Article>> all = Taken.files(good, bad);
        assertThat(Taken.article(all.get(0))).isEqualTo(Article.of("1", "War."));
        assertThat(Taken.aside(all.get(1)).detail())
                .isEqualTo(bad + ":3:11: found an array for \"text\", wanted a string");
    }
}
