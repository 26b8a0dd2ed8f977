package org.vedette.warn.show;

import java.util.ArrayList;
import java.util.List;
import org.vedette.model.alarm.Grade;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.Likelihood;
import org.vedette.model.watch.SourceGrade;

/// A warning in lines. Likelihood and confidence never share a sentence (ICD 203).
public final class WarningText {
    private WarningText() {}

    /// The lines, without line ends.
    public static List<String> lines(Warning warning) {
        var lines = new ArrayList<String>();
        lines.add(warning.tlp().label() + " " + warning.title());
        lines.addAll(warning.changed());
        Likelihood likelihood = warning.likelihood();
        if (likelihood != null) {
            lines.add(likelihood(likelihood));
        }
        lines.add(grade(warning.grade()));
        lines.add(confidence(warning.grade()));
        words("The words behind it:", warning.words(), lines);
        words("Disputed:", warning.disputed(), lines);
        sentences("What would raise it:", warning.raises(), lines);
        sentences("What would lower it:", warning.lowers(), lines);
        sentences(
                warning.signOff().isEmpty() ? "Agreed measures:" : "Agreed measures, held until all have signed:",
                warning.measures().stream()
                        .map(measure -> measure.owner() + ": " + measure.text())
                        .toList(),
                lines);
        sentences("To be signed by:", warning.signOff(), lines);
        return lines;
    }

    /// The sentence on likelihood.
    public static String likelihood(Likelihood likelihood) {
        return "Agreed judgement: a yes to the watch's question " + likelihood.clause() + " (" + likelihood.least()
                + " to " + likelihood.most() + " %).";
    }

    /// The sentence on the grade.
    public static String grade(Grade grade) {
        return "Grade " + grade.label() + ": best outlet " + grade.letter().words() + "; "
                + grade.credibility().words() + ".";
    }

    /// The sentence on confidence.
    public static String confidence(Grade grade) {
        boolean good = grade.letter().reaches(SourceGrade.B);
        String word = switch (grade.credibility()) {
            case CONFIRMED -> good ? "high" : "moderate";
            case PROBABLY_TRUE -> "moderate";
            case POSSIBLY_TRUE -> good ? "moderate" : "low";
            case DOUBTFUL, IMPROBABLE, NOT_JUDGED -> "low";
        };
        return "Confidence in the words behind it: " + word + ".";
    }

    private static void words(String title, List<Saying> sayings, List<String> lines) {
        sentences(
                title,
                Sayings.grouped(sayings).stream()
                        .map(shown -> Sayings.when(shown.first()) + " "
                                + Sayings.who(shown.first().speaker()) + ", "
                                + shown.first().status().label() + ": «"
                                + shown.first().sentence() + "» [" + Sayings.where(shown) + "]")
                        .toList(),
                lines);
    }

    private static void sentences(String title, List<String> sentences, List<String> lines) {
        if (!sentences.isEmpty()) {
            lines.add(title);
            sentences.forEach(sentence -> lines.add("  " + sentence));
        }
    }
}
