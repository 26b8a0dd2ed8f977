package org.vedette.web.alarm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Turn;
import org.vedette.web.desk.Course;
import org.vedette.web.desk.Watched;
import org.vedette.web.page.Frame;
import org.vedette.web.page.Shown;

/// A watch on the first page.
///
/// @param course how it went, or null while it is counted or its file cannot be read
public record WatchCard(Watched watched, @Nullable Course course) {
    public boolean isCounting() {
        return course == null && watched.plan() != null;
    }

    public String title() {
        return watched.plan() == null ? watched.id() : watched.plan().title();
    }

    public String link() {
        return "/watch/" + Frame.encoded(watched.id());
    }

    /// The newest turns, the newest first.
    public List<Turn> turns() {
        return course == null
                ? List.of()
                : course.history().turns().reversed().stream().limit(3).toList();
    }

    /// "2 Probable".
    public static String named(Phase phase) {
        return phase.number() + " " + phase.title();
    }

    /// How far up the ladder it is, from 0 (calm) to 4, for its colour.
    public static int heat(Phase phase, int phases) {
        return phase.number() == 0 ? 0 : Math.clamp(Math.round(4.0 * phase.number() / phases), 1, 4);
    }

    public String signs() {
        if (course == null) {
            return "";
        }
        List<Sign> signs = course.standing().signs();
        long seen = signs.stream().filter(Sign::seen).count();
        return seen + " of " + Shown.count(signs.size(), "sign") + " seen";
    }

    /// The phases over the days as a small drawing.
    public String sparkline() {
        return course == null ? "" : Sparkline.of(course);
    }
}
