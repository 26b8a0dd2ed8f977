package org.vedette.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;

/// Whatever stands in a text comes back from the line as it went in.
class AnyTextTest {
    private static final String AWKWARD =
            "\"\\\n\r\t\u0000\u001F\u007F\u0085\u2028\u2029\uFEFF\u202E/İﬁ😀é\uD800\uDC00\uFFFF";

    @Test
    void textComesBackAsItWentIn() throws IOException {
        var random = new Random(11);
        var mapper = new ObjectMapper();
        for (int i = 0; i < 500; i++) {
            String text = awkward(random);
            String line = DocumentLine.of(new SetAside<>(text, Trouble.STAGE_BROKE, text));
            assertThat(line).doesNotContain("\n", "\r");
            JsonNode read = mapper.readTree(line);
            assertThat(read.get("id").textValue()).isEqualTo(text);
            assertThat(read.at("/trouble/detail").textValue()).isEqualTo(text);
        }
    }

    @Test
    void everyLineIsGoodUtf8() throws IOException {
        var random = new Random(12);
        for (int i = 0; i < 500; i++) {
            String line = DocumentLine.of(new SetAside<>(awkward(random), Trouble.STAGE_BROKE, ""));
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            assertThat(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .isEqualTo(line);
        }
    }

    /// Halves of characters fall where they may.
    private static String awkward(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(
                    random.nextBoolean()
                            ? AWKWARD.charAt(random.nextInt(AWKWARD.length()))
                            : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
