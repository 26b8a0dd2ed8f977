package org.vedette.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Files that nobody wrote for us: each ends as an article or a numbered trouble, none throws, none hangs.
class HostileTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(InputKind.class)
    void randomBytesEndAsAnArticleOrATrouble(InputKind kind) throws IOException {
        var random = new Random(20_241_021);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                for (int at = 0; at < bytes.length; at++) {
                    bytes[at] = (byte) (' ' + (bytes[at] & 0x3F)); // printable, so that more gets past the decoder
                }
            }
            Files.write(folder.resolve(String.format(java.util.Locale.ROOT, "%03d.x", i)), bytes);
        }
        List<Outcome<Article>> all = Taken.files(Intake.USUAL.withKind(kind), folder);
        long files = all.stream()
                .map(outcome -> outcome.id().replaceFirst("(\\.x).*", "$1"))
                .distinct()
                .count();
        assertThat(files).isGreaterThanOrEqualTo(490); // of JSON lines, a file of blanks gives none
        assertThat(all).allSatisfy(outcome -> assertThat(outcome.id()).contains(".x"));
    }

    @Test
    void tagSoupEndsAsAnArticleOrATrouble() {
        String[] pieces = {
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<article>",
            "</article>",
            "<b>",
            "</b>",
            "<title>",
            "</title>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<br>",
            "The army left, and ",
            "<a href=x>",
            "</a>",
            "<h1>",
            "</h1>",
            "<svg>",
            "<math>",
            "<body>",
            "<html>",
            "<head>",
            "<meta property=og:title>",
            "<style>",
            "<noscript>",
            "<frameset>",
            "<template>",
            "<select>",
            "<form>",
            "<ul>",
            "<li>",
            "&nbsp;",
            "&#xD800;",
            "\0",
            "<![CDATA["
        };
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            var page = new StringBuilder();
            for (int n = random.nextInt(150); n > 0; n--) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(Taken.bytes(page.toString().getBytes(StandardCharsets.UTF_8), InputKind.HTML))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<span>", "<ul><li>", "<table><tr><td>", "<b><i>", "<blockquote>"})
    void elementsNestedAHundredThousandDeepAreSetAside(String tag) {
        String page = tag.repeat(100_000) + "The army left.";
        List<Outcome<Article>> all = Assertions.assertTimeoutPreemptively(SOON, () -> html(page));
        assertThat(Taken.trouble(all.getFirst())).isEqualTo(Trouble.NESTED_TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br>",
                "<b><p>",
                "<p>x, y",
                "<a href=x>",
                "<table>x",
                "<select><option>",
                "<!--",
                "<",
                "&amp;",
                "<div></div>",
                "<p><br><br>The army, ",
                "<div><br>x</div>",
                "<td>",
                "<i></p>"
            })
    void longPagesOfAnythingAreReadInSeconds(String piece) {
        String page = piece.repeat(400_000 / piece.length()) + "The army left.";
        List<Outcome<Article>> all = Assertions.assertTimeoutPreemptively(SOON, () -> html(page));
        assertThat(all).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "![", "[a](", "**", "_", "`", "<", "\\", "> ", "# ", "[a]: ", "|", "&", "- ", "***\n", "(", "```"
            })
    void longMarkdownOfAnythingIsReadInSeconds(String piece) {
        byte[] bytes = (piece.repeat(400_000 / piece.length()) + "The army left.").getBytes(StandardCharsets.UTF_8);
        List<Outcome<Article>> all =
                Assertions.assertTimeoutPreemptively(SOON, () -> Taken.bytes(bytes, InputKind.MARKDOWN));
        assertThat(all).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(InputKind.class)
    void aLineOfTenMegabytesIsReadOrSetAside(InputKind kind) {
        byte[] bytes = "x".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
        List<Outcome<Article>> all = Assertions.assertTimeoutPreemptively(SOON, () -> Taken.bytes(bytes, kind));
        assertThat(all).hasSize(1);
        boolean plain = kind == InputKind.TEXT || kind == InputKind.HTML || kind == InputKind.MARKDOWN;
        assertThat(all.getFirst()).isInstanceOf(plain ? Outcome.Done.class : Outcome.SetAside.class);
    }

    @Test
    void everyCutOfALineIsSetAsideOrRead() {
        byte[] line =
                "{\"id\": \"1\", \"title\": \"Café\", \"text\": \"The army 🙂 left.\", \"published\": \"2024-10-21\"}"
                        .getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < line.length; length++) {
            var cut = new ByteArrayInputStream(line, 0, length);
            List<Outcome<Article>> all = Taken.all(List.of("-"), cut, Intake.USUAL.withKind(InputKind.JSON_LINES));
            assertThat(all).singleElement().isInstanceOf(Outcome.SetAside.class);
        }
        assertThat(Taken.bytes(line, InputKind.JSON_LINES)).singleElement().isInstanceOf(Outcome.Done.class);
    }

    private static List<Outcome<Article>> html(String page) {
        return Taken.bytes(page.getBytes(StandardCharsets.UTF_8), InputKind.HTML);
    }
}
