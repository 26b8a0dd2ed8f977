package org.vedette.cli.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    private static final String CORPUS = """
            @ asia active
            [a1 Laos] [t1 sent] tents to [a2 Nepal].
            = t1 AID occurred src=a1 tgt=a2

            @ europe passive
            [a1 Norway] [c1 said] [a2 an envoy] will be [t1 expelled].
            = t1 SANCTION.expel planned tgt=a2 by=a1:c1

            @ none active
            Rain fell all night on the empty harbour.
            = none weather
            """;

    @TempDir
    private Path folder;

    @Test
    void claimsAreCountedByTypeAndTheirFields() throws IOException {
        Files.writeString(folder.resolve("one.txt"), CORPUS);
        CorpusFolder read = CorpusFolder.read(folder);
        assertThat(read.faults()).isEmpty();
        List<String> lines = new Coverage(read.sentences()).lines(1);
        assertThat(lines.getFirst()).isEqualTo("3 sentences, 2 claims; 1 of the sentences (33.3 %) hold none");
        assertThat(lines)
                .contains("type x status", "type x voice", "type x frame", "type x region", "status x voice")
                .anyMatch(line -> line.matches(" +SANCTION +-< +-< +1 .*"))
                .anyMatch(line -> line.matches(" +SANCTION\\.expel +1 +1"))
                .anyMatch(line -> line.matches(" +weather +1 .*"));
        assertThat(lines.getLast()).endsWith("cells hold fewer than 1 and are marked <");
    }

    @Test
    void everyFaultIsToldWithItsFile() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "@ mars active\nWords.\n= none weather\n");
        Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF, 'x'});
        Files.writeString(folder.resolve("c.md"), "not of the corpus");
        CorpusFolder read = CorpusFolder.read(folder);
        assertThat(read.files()).isEqualTo(2);
        assertThat(read.faults()).hasSize(2);
        assertThat(read.faults().getFirst().toString()).contains("a.txt:1:3: found «mars»");
        assertThat(read.faults().getLast().toString()).contains("b.txt:1:1: found bytes that are no UTF-8");
    }
}
