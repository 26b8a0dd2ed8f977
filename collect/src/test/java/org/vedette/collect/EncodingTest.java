package org.vedette.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// From bytes to text: what is understood, and what is set aside rather than guessed.
class EncodingTest {
    private static final String TEXT = "The café in São Paulo – “open” since 1990 – was closed, the mayor said.";

    @Test
    void utf8WithAndWithoutMark() {
        assertThat(text(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(text(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void utf16WithMark() {
        assertThat(text(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
        assertThat(text(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    }

    @Test
    void windows1252WhenItLooksLikeText() {
        assertThat(text(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
        assertThat(text("The café".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("The café");
    }

    @Test
    void marksOfDirectionAndEmojiSurvive() {
        String text = "\u200fThe army \u202bחיפה\u202c left 👩\u200d👧\u00a0today.";
        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    /// Bytes in hexadecimal digits.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5468652061726d79 c3", // half a character at the end
                "436166 c3 20 6c656674", // half a character in the middle
                "5468 e280 6c656674", // two thirds of a dash
                "54686520 c3a9 20 e9 20 61726d79", // UTF-8 and Latin-1 in one
                "5468650061726d79", // a zero byte
                "00000000",
                "eda080", // half a surrogate pair in UTF-8
                "fffe0000", // UTF-16 of a zero
                "feff00", // half a unit
                "feffd83d", // half a pair
                "89504e470d0a1a0a", // an image
                "255044462d312e340a25e2e3cfd3 8184", // a document of another kind
                "efbbbf ff", // a mark of UTF-8 and what is none
                "ff",
                "80808080808080",
                "c0af",
            })
    void whatIsNoTextIsSetAside(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(Taken.trouble(outcome(bytes))).isEqualTo(Trouble.ENCODING_BROKEN);
    }

    @Test
    void russianInAnotherEncodingIsNotTakenForWestern() {
        byte[] bytes = "Армия оставила город в понедельник.".getBytes(Charset.forName("windows-1251"));
        assertThat(Taken.trouble(outcome(bytes))).isEqualTo(Trouble.ENCODING_BROKEN);
    }

    @Test
    void pagesMayTellTheirEncoding() {
        String page = "<html><head><meta charset=\"iso-8859-2\"></head><body><p>The mayor of Łódź said the army of"
                + " Poland had left the town.</p></body></html>";
        List<Outcome<Article>> all = Taken.bytes(page.getBytes(Charset.forName("iso-8859-2")), InputKind.HTML);
        assertThat(Taken.article(all.getFirst()).text()).contains("Łódź");
    }

    @Test
    void aPageThatTellsANonsenseEncodingIsTriedAsWestern() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<meta charset=\"no such\"><p>The caf".getBytes(StandardCharsets.US_ASCII));
        bytes.write(0xE9);
        bytes.writeBytes(" of the army was closed.</p>".getBytes(StandardCharsets.US_ASCII));
        List<Outcome<Article>> all = Taken.bytes(bytes.toByteArray(), InputKind.HTML);
        assertThat(Taken.article(all.getFirst()).text()).isEqualTo("The café of the army was closed.");
    }

    private static Outcome<Article> outcome(byte[] bytes) {
        return Taken.bytes(bytes, InputKind.TEXT).getFirst();
    }

    private static String text(byte[] bytes) {
        return Taken.article(outcome(bytes)).text();
    }
}
