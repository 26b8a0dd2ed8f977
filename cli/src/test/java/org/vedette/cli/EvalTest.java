package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.code.TrainedReader;

/// `vedette eval`, and the calibration that training ends with, on a corpus of a few sentences.
class EvalTest {
    @TempDir
    private Path folder;

    private Path corpus = Path.of("corpus");
    private Path gold = Path.of("gold");

    @BeforeEach
    void files() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        gold = Files.createDirectories(folder.resolve("gold"));
        var text = new StringBuilder();
        for (int i = 1; i <= 120; i++) {
            text.append("@ africa active\n[a1 Chad] [t1 sent] [q1 ")
                    .append(i)
                    .append(" tents] to [a2 Niger].\n= t1 AID occurred src=a1 tgt=a2 qty=q1\n\n");
        }
        Files.writeString(corpus.resolve("minimal-1.txt"), text);
        Files.writeString(gold.resolve("un_quad.jsonl"), """
                {"id": "1", "text": "Chad sent 40 tents to Niger.", "labels": {"relevant": true, "quad": 2}}
                {"id": "2", "text": "The ferry sailed.", "labels": {"relevant": false, "quad": null}}
                """);
    }

    private Run eval(String... more) {
        String[] fixed = {"eval", "--corpus", corpus.toString(), "--out", page().toString(), "--threads", "1"};
        var all = new ArrayList<>(List.of(fixed));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    private Path page() {
        return folder.resolve("accuracy.md");
    }

    @Test
    void withoutGoldTheHeldOutPartIsMeasured() throws IOException {
        Run run = eval();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines())
                .contains("minimal found " + figure(run, "status found"))
                .anyMatch(line -> line.startsWith("corpus trigger.f1 "))
                .anyMatch(line -> line.startsWith("confidence calibration-error "));
        assertThat(Files.readString(page()))
                .contains("<!-- begin corpus -->", "<!-- begin reference -->", "<!-- begin confidence -->")
                .doesNotContain("<!-- begin un_quad -->");
        assertThat(Files.readString(folder.resolve("reliability.svg"))).startsWith("<svg ");
    }

    private static String figure(Run run, String name) {
        return run.lines().stream()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElse("none " + name)
                .substring(name.length() + 1);
    }

    @Test
    void theGoldSetsThatAreThereAreRun() throws IOException {
        Path errors = folder.resolve("errors.jsonl");
        Files.writeString(page(), "<!-- begin corpus -->\n### corpus, as it stood\n<!-- end corpus -->\n");
        Run run = eval("--gold", gold.toString(), "--set", "un_quad", "--set", "plv", "--errors", errors.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "un_quad rows 2", "un_quad claims_on_irrelevant 0.0", "un_quad claims_on_relevant 100.0");
        assertThat(Files.readString(page()))
                .contains("### corpus, as it stood", "| un_quad | claims_on_relevant | 100.0 | >= 65 | yes |")
                .doesNotContain("tents");
        assertThat(errors).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "--set, nonsense, no such set",
        "--gold, no-such-folder, no such folder",
        "--corpus, nowhere, specified only once"
    })
    void wrongUsageIsToldWithAdvice(String option, String value, String told) {
        Run run = eval(option, value);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(page()).doesNotExist();
    }

    @Test
    void calibratingAloneChangesThreePropertiesAndNoMore() throws IOException {
        Path reader = Files.createDirectories(folder.resolve("reader"));
        for (String name :
                List.of(TrainedReader.NETWORK, TrainedReader.VOCABULARY, TrainedReader.ROLES, TrainedReader.GATE)) {
            Files.write(reader.resolve(name), shipped(name));
        }
        String before = new String(shipped(TrainedReader.PROPERTIES), StandardCharsets.UTF_8);
        Path properties = reader.resolve(TrainedReader.PROPERTIES);
        Files.writeString(properties, before);
        Run run = Run.of("train", "--calibrate-only", "--corpus", corpus.toString(), "--out", reader.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("confidence calibrated: slope ");
        List<String> kept = before.lines()
                .filter(line -> !line.startsWith("confidence.") && !line.startsWith("gate."))
                .toList();
        assertThat(Files.readAllLines(properties))
                .containsAll(kept)
                .hasSize(kept.size() + 3)
                .anyMatch(line -> line.startsWith("gate.threshold="))
                .anyMatch(line -> line.startsWith("confidence.a="))
                .anyMatch(line -> line.startsWith("confidence.b="));
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = TrainedReader.class.getResourceAsStream("/org/vedette/reader/en/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
