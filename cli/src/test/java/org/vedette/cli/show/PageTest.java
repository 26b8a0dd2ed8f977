package org.vedette.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PageTest {
    private static Page page(int width) {
        return new Page(width, 6, new Paint(false));
    }

    @Test
    void linesAreBrokenAtBlanksAndSetInAfterTheFirst() {
        assertThat(page(20).line("one two three four five six").text()).isEqualTo("one two three four\n   five six");
    }

    @Test
    void whatALabelSaysStandsInItsColumn() {
        assertThat(page(24).field("who", "a very long list of names")
                        .field("", "and more")
                        .text())
                .isEqualTo("   who   a very long\n         list of names\n         and more");
    }

    @Test
    void aWordLongerThanTheLineStandsAlone() {
        assertThat(page(10).line("a " + "x".repeat(15) + " b").text()).isEqualTo("a\n   " + "x".repeat(15) + "\n   b");
    }

    @Test
    void atAnUnbrokenBlankNoLineIsBroken() {
        assertThat(page(12).line("one two" + Page.UNBROKEN + "three").text()).isEqualTo("one\n   two three");
    }

    @Test
    void noWordIsLostWhateverTheWidth() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            var words = new StringBuilder("w");
            for (int n = random.nextInt(60); n > 0; n--) {
                words.append(' ').append("abcdefghijklmnop", 0, 1 + random.nextInt(15));
            }
            String text = page(20 + random.nextInt(60)).inset(words.toString()).text();
            assertThat(text.strip().replaceAll("\\s+", " ")).isEqualTo(words.toString());
        }
    }

    @Test
    void coloursTakeNoRoom() {
        var paint = new Paint(true);
        String coloured = new Page(20, 6, paint)
                .line(paint.strong("one") + " two three four")
                .text();
        assertThat(coloured.lines()).hasSize(1);
    }
}
