package org.vedette.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.code.GateCheck;
import org.vedette.code.TrainedReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.text.Span;
import org.vedette.read.Tokenizer;

/// Chooses what the gate lets through: of the held-out sentences in which coders and encoder both find a claim, nearly
/// all.
/// What the encoder would miss anyway has no say, since the gate could not save it.
///
/// @param threshold the least score that passes
/// @param claims how many sentences decided
public record Gating(double threshold, int claims) {
    private static final double RECALL = 0.99;
    private static final String PROPERTY = "gate.threshold";

    public static Gating of(TrainedReader reader, Corpus corpus) {
        var check = new GateCheck(reader);
        var tokenizer = new Tokenizer();
        var scores = new ArrayList<Double>();
        for (CorpusSentence sentence : corpus.heldOut()) {
            String text = sentence.text();
            GateCheck.Seen seen = check.of(tokenizer.tokens(text, new Span(0, text.length())));
            if (seen.claim() && !sentence.claims().isEmpty()) {
                scores.add(seen.score());
            }
        }
        return new Gating(threshold(scores, RECALL), scores.size());
    }

    /// The score that the given share of sentences reach.
    static double threshold(List<Double> scores, double share) {
        List<Double> sorted = scores.stream().sorted().toList();
        int at = (int) Math.floor(sorted.size() * (1 - share));
        return sorted.isEmpty() ? Double.NEGATIVE_INFINITY : sorted.get(Math.min(at, sorted.size() - 1));
    }

    /// What was chosen, for a person.
    public String line() {
        return String.format(
                Locale.ROOT,
                "gate: from %.4f on, for %.0f %% of %d held-out claim sentences",
                threshold,
                100 * RECALL,
                claims);
    }

    /// Writes the threshold into a reader's properties in place of the one that stood there.
    ///
    /// @param folder of the reader
    public void store(Path folder) throws IOException {
        Path file = folder.resolve(TrainedReader.PROPERTIES);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.startsWith(PROPERTY + "=")
                        ? String.format(Locale.ROOT, "%s=%.4f", PROPERTY, threshold)
                        : line)
                .toList();
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
