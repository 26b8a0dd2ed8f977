package org.vedette.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vedette.code.Labels;
import org.vedette.code.TrainedReader;
import org.vedette.code.TriggerScores;
import org.vedette.code.precedent.Precedent;
import org.vedette.code.precedent.PrecedentFiles;
import org.vedette.code.precedent.Scale;
import org.vedette.code.precedent.Stem;
import org.vedette.knowledge.corpus.CodedClaim;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.knowledge.corpus.Marked;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;
import org.vedette.training.data.Words;
import org.vedette.training.measure.Alike;
import org.vedette.training.measure.Alike.Seen;

/// Makes the precedents of a trained reader: what teaches of the corpus, claim by claim, with the reader's own scores
/// at the trigger as a vector. From which likeness on two claims count as alike is measured on what is held out.
///
/// @param vectors the file of vectors
/// @param text the table of text
/// @param alike what was measured
public record PrecedentIndex(byte[] vectors, String text, Alike alike) {
    /// Type and status count double: they are what a claim is first of all.
    private static final int HEAVY = Labels.TRIGGERS + Labels.STATUSES;

    private static final long SEED = 1;

    /// The vectors of the same reader and corpus on the same machine are the same.
    public static PrecedentIndex of(TrainedReader reader, Corpus corpus) {
        var scores = new TriggerScores(reader);
        var precedents = new ArrayList<Precedent>();
        var rows = new ArrayList<float[]>();
        for (CorpusSentence sentence : corpus.teaching()) {
            for (At at : found(scores, Words.of(sentence))) {
                precedents.add(precedent(sentence, at.claim(), at.trigger()));
                rows.add(at.scores());
            }
        }
        Scale scale = Scale.of(rows, HEAVY);
        var taught = new ArrayList<Seen>();
        for (int i = 0; i < rows.size(); i++) {
            taught.add(seen(scale, precedents.get(i), rows.get(i)));
        }
        List<byte[]> vectors = taught.stream().map(Seen::vector).toList();
        return new PrecedentIndex(
                PrecedentFiles.vectors(scale, vectors),
                PrecedentFiles.text(precedents),
                heldOut(scores, scale, corpus.heldOut()).of(taught));
    }

    /// A claim of a sentence and the reader's scores at its trigger.
    private record At(CodedClaim claim, Span trigger, float[] scores) {}

    private static List<At> found(TriggerScores scores, Words words) {
        var found = new ArrayList<At>();
        if (words.sentence().claims().isEmpty()) {
            return found;
        }
        float[][] rows = scores.of(tokens(words.words()));
        for (CodedClaim claim : words.sentence().claims()) {
            Span run = words.runs().get(claim.trigger());
            Marked trigger = words.sentence().find(claim.trigger());
            if (run != null && trigger != null && run.start() < rows.length) {
                found.add(new At(claim, trigger.span(), rows[run.start()]));
            }
        }
        return found;
    }

    /// The encoder looks at the words alone.
    private static List<Token> tokens(List<String> words) {
        return words.stream().map(word -> new Token(new Span(0, 0), word)).toList();
    }

    private static Precedent precedent(CorpusSentence sentence, CodedClaim claim, Span trigger) {
        return new Precedent(sentence.id(), claim.type(), claim.mode(), claim.status(), trigger, sentence.text());
    }

    private static Seen seen(Scale scale, Precedent precedent, float[] scores) {
        return new Seen(
                precedent,
                Stem.of(precedent.trigger().in(precedent.sentence())),
                TriggerScores.type(scores),
                scale.of(scores, 0));
    }

    /// Every held-out claim, and where names can be changed the same claim with other names.
    private static Alike.HeldOut heldOut(TriggerScores scores, Scale scale, List<CorpusSentence> sentences) {
        var changes = new Changes(new Random(SEED));
        var pairs = new ArrayList<Alike.Renamed>();
        for (CorpusSentence sentence : sentences) {
            Words words = Words.of(sentence);
            Words renamed = changes.other(words);
            List<At> plain = found(scores, words);
            List<At> other = renamed.words().equals(words.words()) ? List.of() : found(scores, renamed);
            for (int i = 0; i < plain.size(); i++) {
                At at = plain.get(i);
                byte @Nullable [] vector =
                        plain.size() == other.size() ? scale.of(other.get(i).scores(), 0) : null;
                Precedent as = precedent(sentence, at.claim(), at.trigger());
                pairs.add(new Alike.Renamed(seen(scale, as, at.scores()), vector));
            }
        }
        return new Alike.HeldOut(pairs);
    }

    /// What was made and measured, for a person.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d precedents, %.1f MB",
                text.lines().filter(line -> !line.startsWith("#")).count(),
                (vectors.length + text.getBytes(StandardCharsets.UTF_8).length) / 1e6));
        lines.addAll(alike.lines());
        return lines;
    }

    /// Writes the files and their checksums into a reader's folder, in place of those that were there.
    public void store(Path folder) throws IOException {
        byte[] table = text.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(TrainedReader.PRECEDENT_VECTORS), vectors);
        Files.write(folder.resolve(TrainedReader.PRECEDENTS), table);
        Path file = folder.resolve(TrainedReader.PROPERTIES);
        var lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        List<String> own = Arrays.asList(
                TrainedReader.CHECKSUM + TrainedReader.PRECEDENT_VECTORS + "=" + TrainedReader.sha256(vectors),
                TrainedReader.CHECKSUM + TrainedReader.PRECEDENTS + "=" + TrainedReader.sha256(table),
                String.format(Locale.ROOT, "%s=%.2f", TrainedReader.ALIKE, alike.threshold()));
        lines.removeIf(line ->
                own.stream().anyMatch(each -> line.startsWith(each.substring(0, each.indexOf('=') + 1))));
        lines.addAll(own);
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
