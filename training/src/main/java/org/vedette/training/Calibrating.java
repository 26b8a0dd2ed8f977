package org.vedette.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.code.TrainedReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.resolve.Calibration;
import org.vedette.training.measure.CalibrationFit;
import org.vedette.training.measure.HeldOutText;
import org.vedette.training.measure.MatchedText;
import org.vedette.training.measure.Reliability;

/// Makes the reader's scores chances: fits the curve on one half of what is held out and measures it on the other,
/// which
/// only has a say in whether the curve may have a shift.
///
/// @param curve fitted on the one half
/// @param before the other half as the reader scores it
/// @param after the other half through the curve
/// @param crossed all that is held out, each half through the curve of the other: twice the claims, so a steadier
/// figure
public record Calibrating(Calibration curve, Reliability before, Reliability after, Reliability crossed) {
    /// @param reader without any calibration
    public static Calibrating of(Stage<Article, Outcome<CodedText>> reader, Corpus corpus) {
        List<Reliability.Point> fitting = points(reader, corpus.fitting());
        List<Reliability.Point> reporting = points(reader, corpus.reporting());
        var fit = new CalibrationFit(fitting);
        var other = new CalibrationFit(reporting);
        Calibration curve = fit.curve(other);
        List<Reliability.Point> after = through(curve, reporting);
        List<Reliability.Point> crossed = new ArrayList<>(after);
        crossed.addAll(through(other.curve(fit), fitting));
        return new Calibrating(curve, new Reliability(reporting), new Reliability(after), new Reliability(crossed));
    }

    private static List<Reliability.Point> points(
            Stage<Article, Outcome<CodedText>> reader, List<CorpusSentence> sentences) {
        var points = new ArrayList<Reliability.Point>();
        for (HeldOutText text : HeldOutText.of(sentences)) {
            if (reader.apply(text.article()) instanceof Outcome.Done<CodedText>(var id, var read)) {
                points.addAll(MatchedText.of(text, read).points());
            }
        }
        return points;
    }

    private static List<Reliability.Point> through(Calibration curve, List<Reliability.Point> points) {
        return points.stream()
                .map(point -> new Reliability.Point(curve.of(point.confidence()), point.right()))
                .toList();
    }

    /// What was found, for a person.
    public List<String> lines() {
        return List.of(
                say(
                        "confidence calibrated: slope %.4f (temperature %.2f), shift %.4f",
                        curve.slope(), 1 / curve.slope(), curve.shift()),
                say(
                        "calibration error on the other half, %d claims: %.3f before, %.3f after (by chance alone: %.3f)",
                        after.claims(), before.expectedError(), after.expectedError(), after.errorOfPerfect()),
                say(
                        "calibration error crosswise, %d claims: %.3f (by chance alone: %.3f)",
                        crossed.claims(), crossed.expectedError(), crossed.errorOfPerfect()));
    }

    private static String say(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    /// Writes the curve into a reader's properties in place of the one that stood there.
    ///
    /// @param folder of the reader
    public void store(Path folder) throws IOException {
        Path file = folder.resolve(TrainedReader.PROPERTIES);
        var lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        lines.removeIf(line -> line.startsWith(TrainedReader.CONFIDENCE_SLOPE + "=")
                || line.startsWith(TrainedReader.CONFIDENCE_SHIFT + "="));
        lines.add(String.format(Locale.ROOT, "%s=%.4f", TrainedReader.CONFIDENCE_SLOPE, curve.slope()));
        lines.add(String.format(Locale.ROOT, "%s=%.4f", TrainedReader.CONFIDENCE_SHIFT, curve.shift()));
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
