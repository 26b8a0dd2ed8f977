package org.vedette.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vedette.merge.same.Slot;
import org.vedette.model.Fold;
import org.vedette.model.event.Change;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;

/// From reports to events, as a fold. Which claims make one event depends on the claims and rulings alone, never on the
/// order in which they came.
///
/// Claims are taken in the order of first knowledge. Each joins the happening of the claim most like it among those
/// before ([Sameness][org.vedette.merge.same.Sameness]), if it is also in reach of the claim that began that
/// happening; else it begins one. A claim that comes late makes those after it that are like it decide again, and so
/// on while anything changes.
public final class Merge implements Fold<Happenings, News, Change> {
    /// What a step did.
    ///
    /// @param touched identifiers of the events that began, changed or ceased, ascending
    /// @param entered where the claims stand in the index that came in
    /// @param left where those stood that went or were put in the place of others
    public record Turn(Happenings happenings, SortedSet<String> touched, List<Slot> entered, List<Slot> left) {
        public Turn {
            entered = List.copyOf(entered);
            left = List.copyOf(left);
        }
    }

    @Override
    public Happenings empty() {
        return Happenings.NONE;
    }

    @Override
    public Step<Happenings, Change> next(Happenings before, News news) {
        Turn turn = take(before, List.of(news));
        return new Step<>(turn.happenings(), changes(turn));
    }

    /// Takes some news at once, for instance all claims of an article, without writing the records.
    public Turn take(Happenings before, List<? extends News> news) {
        return take(new Settling(before, Recall.NOTHING), news);
    }

    /// Takes some news where all that was merged before lies elsewhere, and is asked for as far as the news reach. The
    /// events that the turn touched are whole; others may be held in part.
    ///
    /// @param heard the rulings that what was merged has heard
    public Turn take(List<Ruling> heard, List<? extends News> news, Recall recall) {
        var settling = new Settling(Happenings.NONE, recall);
        heard.forEach(settling::heard);
        return take(settling, news);
    }

    private static Turn take(Settling settling, List<? extends News> news) {
        for (News each : news) {
            switch (each) {
                case News.Reported(var report) -> settling.add(report);
                case News.Withdrawn(var claim) -> settling.withdraw(claim);
                case News.Ruled(var ruling) -> settling.rule(ruling);
            }
        }
        Happenings settled = settling.settled();
        return new Turn(settled, settling.touched(), settling.entered(), settling.left());
    }

    /// How the events that a turn touched stand now.
    public List<Change> changes(Turn turn) {
        var changes = new ArrayList<Change>();
        for (String id : new TreeSet<>(turn.touched())) {
            Event event = turn.happenings().event(id);
            changes.add(event == null ? new Change.Gone(id) : new Change.Now(event));
        }
        return changes;
    }
}
