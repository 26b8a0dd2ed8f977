package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCheckTest {
    private static final String SOUND = """
            watch: chl-per
            title: Chile and Peru
            question: Does Chile send soldiers to Peru?
            relation: [CHL, PER]
            indicators:
              - id: moved
                question: Is a dispatch told as a fact?
                counts: {types: AID, statuses: occurred, sources: CHL.MIL, targets: PER, voices: {official: true}}
                expires: 60 days
            phases:
              - id: signs
                title: Signs
                enter: moved
                dwell: 7 days
            """;

    @TempDir
    private Path folder;

    private Run check(String text) throws IOException {
        Path file = folder.resolve("w.yaml");
        Files.writeString(file, text);
        return Run.of("watch", "check", file.toString());
    }

    @Test
    void aSoundWatchIsExplainedInPlainSentences() throws IOException {
        Run run = check(SOUND);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("It looks at Chile and Peru.")
                .contains("A claim counts when it is AID; it is told as occurred;")
                .contains("does it; it is done to Peru; a voice of a state says so.")
                .contains("A word counts for 60 days; the weight is 1.")
                .contains("Phase 1 «Signs» is entered when «moved» is seen.");
    }

    @Test
    void everyFaultIsPrintedWithItsPlace() throws IOException {
        Run run = check(SOUND.replace("CHL.MIL", "CHL.MILK").replace("7 days", "a while"));
        assertThat(run.exit()).isOne();
        assertThat(run.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("w.yaml:8:55: found actor «CHL.MILK»"))
                .anyMatch(line -> line.contains("w.yaml:14:12: found «a while», wanted a time such as"));
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        Run run = Run.of("watch", "check", folder.resolve("none.yaml").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no such file");
    }
}
