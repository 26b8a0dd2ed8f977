package org.vedette.warn.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Turn;
import org.vedette.warn.Signing;
import org.vedette.warn.words.Moments;

/// The turns of a watch as lines, and two watches side by side.
public final class HistoryText {
    private HistoryText() {}

    /// A line a turn: instant, from, to, cause, and the articles behind it, with tabs between them.
    public static List<String> turns(History history) {
        return turns(history, "", turn -> "");
    }

    /// The same with a column more: who signed for the phase, and who must still sign.
    public static List<String> turns(History history, Signing signing) {
        return turns(history, "\tsigned", turn -> "\t" + signing.words(turn));
    }

    private static List<String> turns(History history, String head, Function<Turn, String> more) {
        var lines = new ArrayList<String>();
        lines.add("at\tfrom\tto\tcause\tarticles" + head);
        for (Turn turn : history.turns()) {
            List<String> articles = turn.words().stream()
                    .map(Saying::article)
                    .distinct()
                    .sorted()
                    .toList();
            lines.add(Moments.of(turn.at()) + "\t" + turn.from().number() + " "
                    + turn.from().title() + "\t" + turn.to().number() + " "
                    + turn.to().title() + "\t"
                    + turn.cause().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\t"
                    + (articles.isEmpty() ? "-" : String.join(",", articles))
                    + more.apply(turn));
        }
        return lines;
    }

    /// A line for each stretch of days on which two histories differ: first day, last day, phase here, phase there.
    ///
    /// @param one and `other` of the same days
    public static List<String> compared(History one, History other) {
        var lines = new ArrayList<String>();
        lines.add("first day\tlast day\there\tthere");
        int begun = -1;
        for (int day = 0; day <= one.days().size(); day++) {
            boolean goesOn = begun >= 0
                    && day < one.days().size()
                    && phase(one, day).equals(phase(one, begun))
                    && phase(other, day).equals(phase(other, begun));
            if (!goesOn) {
                if (begun >= 0) {
                    lines.add(line(one, other, begun, day - 1));
                }
                boolean differs = day < one.days().size() && !phase(one, day).equals(phase(other, day));
                begun = differs ? day : -1;
            }
        }
        return lines;
    }

    private static Phase phase(History history, int day) {
        return history.days().get(day).phase();
    }

    private static String line(History one, History other, int first, int last) {
        return Moments.day(one.days().get(first).at()) + "\t"
                + Moments.day(one.days().get(last).at()) + "\t"
                + phase(one, first).number() + " " + phase(one, first).title() + "\t"
                + phase(other, first).number() + " " + phase(other, first).title();
    }
}
