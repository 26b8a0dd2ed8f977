package org.vedette.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;

class LinesTest {
    private static List<Outcome<String>> all(byte[] bytes) {
        return all(new ByteArrayInputStream(bytes));
    }

    private static List<Outcome<String>> all(InputStream stream) {
        var all = new ArrayList<Outcome<String>>();
        new Lines(stream, "-").forEachRemaining(all::add);
        return all;
    }

    private static Outcome<String> done(String id, String line) {
        return new Outcome.Done<>(id, line);
    }

    @Test
    void linesAreNumberedAndBlankOnesPassedOver() {
        byte[] bytes = "\uFEFFfirst\r\n\n  \nfourth — é".getBytes(StandardCharsets.UTF_8);
        assertThat(all(bytes)).containsExactly(done("-:1", "first\r"), done("-:4", "fourth — é"));
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(all(new byte[0])).isEmpty();
        assertThatThrownBy(() -> new Lines(InputStream.nullInputStream(), "-").next())
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aLineThatIsNoUtf8IsSetAsideAndTheNextIsRead() {
        byte[] bytes = {'a', '\n', (byte) 0xE2, (byte) 0x82, '\n', 'b', '\n'};
        assertThat(all(bytes).get(1)).isInstanceOfSatisfying(Outcome.SetAside.class, aside -> {
            assertThat(aside.id()).isEqualTo("-:2");
            assertThat(aside.trouble()).isEqualTo(Trouble.ENCODING_BROKEN);
        });
        assertThat(all(bytes).get(2)).isEqualTo(done("-:3", "b"));
    }

    @Test
    void aLineLongerThanTheBoundIsSetAside() {
        byte[] bytes = new byte[Lines.LONGEST + 3];
        java.util.Arrays.fill(bytes, (byte) 'x');
        bytes[bytes.length - 2] = '\n';
        List<Outcome<String>> lines = all(bytes);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isInstanceOfSatisfying(
                        Outcome.SetAside.class,
                        aside -> assertThat(aside.trouble()).isEqualTo(Trouble.ARTICLE_TOO_LONG));
        assertThat(lines.getLast()).isEqualTo(done("-:2", "x"));
    }
}
