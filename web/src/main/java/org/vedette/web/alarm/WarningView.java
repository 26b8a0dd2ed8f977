package org.vedette.web.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Turn;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.Expected;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.WarningRecord;
import org.vedette.warn.Grading;
import org.vedette.warn.Matrix;
import org.vedette.warn.Warn;
import org.vedette.warn.show.Number;
import org.vedette.warn.show.PhasePlot;
import org.vedette.warn.show.Sayings;
import org.vedette.warn.words.Explained;
import org.vedette.warn.words.Moments;
import org.vedette.warn.words.Next;
import org.vedette.web.desk.Course;
import org.vedette.web.desk.Watched;
import org.vedette.web.page.Frame;

/// What the page of a watch shows.
///
/// @param turn the one that is told of, or null if there was none
/// @param number of that turn, from 1
/// @param record of the warnings that people were told
/// @param names a person's words for an actor's code
public record WarningView(
        Frame frame,
        Watched watched,
        Course course,
        @Nullable Turn turn,
        int number,
        WarningRecord record,
        UnaryOperator<String> names) {
    /// A step of the ladder.
    ///
    /// @param kind "now", "held" or empty
    /// @param since in words, or empty
    public record Rung(int number, String title, String kind, String since) {}

    public WatchPlan plan() {
        return course.plan();
    }

    public Standing standing() {
        return course.standing();
    }

    public @Nullable Warning warning() {
        return turn == null ? null : new Warn(plan(), names).apply(turn);
    }

    /// Why it turned, with the signs whose words turned it: "seen: combat".
    public static String why(Turn turn) {
        String cause = turn.cause().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String signs = turn.words().stream()
                .filter(word -> word.stance() == Stance.FOR || word.stance() == Stance.TAKEN_BACK)
                .map(Saying::indicator)
                .distinct()
                .collect(Collectors.joining(", "));
        return signs.isEmpty() ? cause : cause + ": " + signs;
    }

    /// What was done about the warning, or null if nobody was told of it.
    public @Nullable Handled handled() {
        return Handled.of(record, warning(), frame.asked().asOf());
    }

    public String plot() {
        return PhasePlot.bare(plan(), course.history());
    }

    /// The ladder, the highest phase first.
    public List<Rung> rungs() {
        List<Rung> rungs = new ArrayList<>();
        int now = standing().phase().number();
        for (int phase = plan().phases().size(); phase >= 0; phase--) {
            Instant entered = standing().entered().get(phase);
            rungs.add(new Rung(
                    phase,
                    phase == 0 ? "Calm" : plan().phases().get(phase - 1).title(),
                    phase == now ? "now" : phase < now ? "held" : "",
                    entered == null ? "" : Moments.of(entered)));
        }
        return rungs;
    }

    public List<String> raises() {
        return new Next(plan(), names).raises(standing());
    }

    public List<String> lowers() {
        return new Next(plan(), names).lowers(standing());
    }

    public List<Number> numbers() {
        return Number.of(plan(), standing());
    }

    public List<Saying> aside() {
        return Sayings.aside(standing());
    }

    public List<Matrix.Line> hypotheses() {
        return plan().hypotheses().isEmpty() ? List.of() : Matrix.of(plan(), standing());
    }

    /// What should have been seen by now and was not.
    public List<Expected> missing() {
        return plan().expected().stream()
                .filter(expected ->
                        expected.by().isBefore(Moments.day(standing().at())))
                .filter(expected -> !standing().sign(expected.indicator()).seen())
                .toList();
    }

    /// The watch in plain sentences.
    public List<String> agreed() {
        return new Explained(plan(), names).lines();
    }

    /// "B2".
    public static String grade(Sign sign) {
        return Grading.of(sign).label();
    }

    /// Where the words of a saying stand.
    public static String article(Saying saying) {
        return "/article/" + Frame.encoded(saying.article()) + "#" + saying.claim();
    }

    public String link() {
        return "/watch/" + Frame.encoded(watched.id());
    }
}
