package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> SENTENCES = List.of(
            "Norway's foreign minister met her Danish counterpart in Oslo on Monday.",
            "“We will send 40 doctors to Fiji,” Tonga’s health ministry said.",
            "The army shelled two villages near the border, killing at least 12 people, officials said.",
            "The rain stopped before noon, and the market was busy again.",
            "Peru’s president threatened to expel the ambassador of Chile 😀 unless talks resume.",
            "Kenya denied that its troops had crossed into Somalia.");

    @TempDir
    private Path folder;

    private static String document(int number) throws IOException {
        var random = new Random(number);
        var text = new StringBuilder();
        for (int i = 0; i <= number % 5; i++) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(i % 2 == 0 ? " " : "\n\n");
        }
        ObjectNode document = MAPPER.createObjectNode();
        document.put("id", "doc " + number);
        document.put("text", text.toString());
        document.put("published", "2024-03-0" + (1 + number % 9));
        return MAPPER.writeValueAsString(document);
    }

    private Path documents(int count) throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            lines.add(document(i));
        }
        return Files.write(folder.resolve("documents.jsonl"), lines);
    }

    private static List<JsonNode> json(Run run) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (String line : run.lines()) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    @Test
    void everyDocumentComesOutInOrderAndEverySpanPointsAtItsWords() throws IOException {
        Path file = documents(30);
        Run run = Run.of("read", "--format", "jsonl", "--with", "spans", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<JsonNode> read = json(run);
        List<String> given = Files.readAllLines(file);
        assertThat(read).hasSize(given.size());
        int claims = 0;
        for (int i = 0; i < given.size(); i++) {
            JsonNode document = MAPPER.readTree(given.get(i));
            assertThat(read.get(i).get("id")).isEqualTo(document.get("id"));
            claims += read.get(i).get("claims").size();
            checkSpans(read.get(i), document.get("text").textValue());
        }
        assertThat(claims).as("claims in all documents").isPositive();
    }

    /// Wherever a line has a span and its text, or a span alone, it must stand in the text given.
    private static void checkSpans(JsonNode line, String text) {
        for (JsonNode holder : line.findParents("span")) {
            JsonNode span = holder.get("span");
            if (!span.isNull()) {
                String words =
                        text.substring(span.get(0).intValue(), span.get(1).intValue());
                assertThat(words).isNotBlank();
                if (holder.has("text")) {
                    assertThat(holder.get("text").textValue()).isEqualTo(words);
                }
            }
        }
    }

    @Test
    void threadsAndLocaleChangeNoByte() throws IOException {
        String file = documents(40).toString();
        Run one = Run.of("read", "--format", "jsonl", "--with", "spans", "--threads", "1", file);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Run four = Run.of("read", "--format", "jsonl", "--with", "spans", "--threads", "4", file);
            assertThat(four).isEqualTo(one);
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Run.of("read", "--explain", "--threads", "3", file).out())
                    .isEqualTo(explained(before, file));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String explained(Locale locale, String file) {
        Locale.setDefault(locale);
        return Run.of("read", "--explain", "--threads", "1", file).out();
    }

    @Test
    void theReaderIsToldWhatTheDocumentDoesNotSay() throws IOException {
        Run run = Run.fed(
                SENTENCES.getFirst(),
                "read",
                "-",
                "--outlet",
                "El Faro",
                "--published",
                "2024-03-05",
                "--format",
                "jsonl");
        assertThat(run.exit()).isZero();
        JsonNode line = json(run).getFirst();
        for (JsonNode claim : line.get("claims")) {
            assertThat(claim.at("/voice/0/name").textValue()).isEqualTo("El Faro");
            assertThat(claim.at("/time/how").textValue()).isIn("told", "assumed");
        }
    }

    @Test
    void aPersonReadsBlocks() throws IOException {
        Path file = Files.writeString(folder.resolve("talks.txt"), SENTENCES.getFirst());
        Run table = Run.of("read", file.toString(), "--published", "2024-03-05");
        assertThat(table.exit()).isZero();
        assertThat(table.out()).contains("talks", "published 2024-03-05");
        Run explained = Run.of("read", file.toString(), "--explain");
        assertThat(explained.out()).contains("day of publication not given");
    }

    @Test
    void aFileThatIsNotThereIsSetAsideAndTheOthersAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("here.txt"), SENTENCES.getLast());
        Run run = Run.of(
                "read", "--format", "jsonl", folder.resolve("not-here.txt").toString(), file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(json(run)).hasSize(2);
        assertThat(json(run).getFirst().at("/trouble/code").intValue()).isEqualTo(104);
        assertThat(json(run).getLast().has("claims")).isTrue();
        assertThat(run.err()).contains("set aside", "not-here.txt", "vedette: 1 of 2 documents set aside");
    }

    @Test
    void hostileLinesEndInClaimsOrATrouble() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("{");
        lines.add("[]");
        lines.add("{\"id\": \"no text\"}");
        lines.add("{\"id\": \"blank\", \"text\": \" \\u00a0\\n\"}");
        lines.add("{\"id\": \"half\", \"text\": \"The army \\ud83d shelled the town.\"}");
        lines.add("{\"id\": \"zero\", \"text\": \"The army\\u0000shelled\\u0000the town on Monday.\"}");
        lines.add("{\"id\": \"turned\", \"text\": \"\\u202eThe army shelled\\u202c the town on Monday.\"}");
        lines.add("{\"id\": \"long\", \"text\": \"" + "The army shelled the town. ".repeat(2000) + "\"}");
        lines.add("{\"id\": \"one word\", \"text\": \"" + "x".repeat(100_000) + "\"}");
        lines.add("[".repeat(50_000));
        lines.add("{\"id\": \"good\", \"text\": \"Kenya and Somalia held talks on Monday.\"}");
        Path file = Files.write(folder.resolve("hostile.jsonl"), lines);
        Run run = Run.of("read", "--format", "jsonl", "--max-length", "60000", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
        List<JsonNode> read = json(run);
        assertThat(read).hasSize(lines.size());
        for (JsonNode line : read) {
            assertThat(line.has("claims") || line.at("/trouble/code").isInt()).isTrue();
        }
        assertThat(read.getLast().has("claims")).isTrue();
    }

    @Test
    void randomBytesEndInClaimsOrATrouble() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            Files.write(folder.resolve(String.format(Locale.ROOT, "bytes-%02d.txt", i)), bytes);
        }
        Run run = Run.of("read", "--format", "jsonl", folder.toString());
        assertThat(json(run)).hasSize(20);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aPairIsLabelled() throws IOException {
        String pair =
                "{\"id\": \"1\", \"text\": \"Chile sent tents to Peru.\", \"source\": [0, 5], \"target\": [20, 24]}\n";
        Run run = Run.fed(pair + "{\"id\": \"2\"}\n" + pair.replace("[20, 24]", "null"), "label", "--input", "-");
        assertThat(run.exit()).isEqualTo(1);
        List<JsonNode> labels = json(run);
        assertThat(labels).hasSize(3);
        double sum = 0;
        for (JsonNode score : labels.getFirst().get("scores")) {
            sum += score.doubleValue();
        }
        assertThat(sum).isBetween(0.99, 1.01);
        assertThat(labels.getFirst().get("scores")).hasSize(17);
        assertThat(labels.getFirst()
                        .get("scores")
                        .has(labels.getFirst().get("type").textValue()))
                .isTrue();
        assertThat(labels.get(1).at("/trouble/name").textValue()).isEqualTo("FIELD_NOT_UNDERSTOOD");
        assertThat(labels.get(2).get("status").textValue()).isNotEmpty();
    }

    @Test
    void aBenchEndsWithTheLineThatScriptsRead() throws IOException {
        Run run = Run.of("bench", "read", documents(10).toString(), "--threads", "2");
        assertThat(run.exit()).isZero();
        assertThat(run.lines().getLast()).matches("sentences/s per core: [0-9]+");
        assertThat(run.out()).contains("through the gate", "peak memory", "encode and decode");
    }

    @Test
    void bytesOnStandardInputThatAreNoTextAreSetAside() {
        Run run = Run.fed("\u00E9".getBytes(StandardCharsets.UTF_16LE), "label", "--input", "-");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"trouble\"");
    }
}
