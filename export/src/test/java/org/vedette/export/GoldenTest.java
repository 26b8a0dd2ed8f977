package org.vedette.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vedette.export.sample.Sample;

/// Every format of text, byte for byte, wherever it runs. `-Dgolden.write=true` writes the files anew: then read the
/// difference before committing it.
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @EnumSource(names = "PARQUET", mode = EnumSource.Mode.EXCLUDE)
    void isWrittenAsAgreed(Format format) throws IOException {
        Path agreed = GOLDEN.resolve(format.label() + ".txt");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            byte[] written = Sample.bytes(format, Sample.SETTINGS);
            if (Boolean.getBoolean("golden.write")) {
                Files.write(agreed, written);
            }
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(agreed, StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(before);
        }
    }
}
