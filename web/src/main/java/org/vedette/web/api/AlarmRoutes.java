package org.vedette.web.api;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vedette.model.watch.WatchPlan;
import org.vedette.store.AsOf;
import org.vedette.store.WarningRecord;
import org.vedette.web.api.alarm.StandingJson;
import org.vedette.web.api.ask.Cursor;
import org.vedette.web.api.ask.Filters;
import org.vedette.web.api.ask.Values;
import org.vedette.web.api.serve.Answer;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;
import org.vedette.web.desk.Course;
import org.vedette.web.desk.Seats;
import org.vedette.web.desk.Watched;
import org.vedette.web.desk.Watches;

/// Watches and warnings: of each only what its mark allows the caller to see. What he may not see is not there for him.
final class AlarmRoutes {
    /// A program waits longer than a person.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Seats seats;

    AlarmRoutes(Seats seats) {
        this.seats = seats;
    }

    List<Operation> operations() {
        return List.of(
                Tables.read(
                        "listWatches",
                        "/watches",
                        "How the watches stand",
                        "The phase, since when, and every sign. Only watches that your role may see (TLP).",
                        Filters.time(),
                        "WatchPage",
                        "/watches",
                        this::watches),
                Tables.read(
                        "listWarnings",
                        "/warnings",
                        "Warnings",
                        "The lines that vedette warnings --format jsonl prints: what people were told, in the order in which they were told. Only those that your role may see (TLP).",
                        Tables.params(
                                List.of(Param.text("watch", "Of this watch alone.")), Filters.time(), Cursor.params()),
                        "WarningPage",
                        "/warnings?limit=5",
                        this::warnings));
    }

    private void watches(Context context) {
        AsOf asOf = new Values(context).asOf();
        Watches watches = seats.of(context).watches();
        List<String> lines = new ArrayList<>();
        for (Watched watched : watches.shelf().all()) {
            WatchPlan plan = watched.plan();
            if (plan != null) {
                lines.add(StandingJson.line(
                        plan, course(watches, plan, asOf, context).standing()));
            }
        }
        Answer.page(context, lines, null);
    }

    private static Course course(Watches watches, WatchPlan plan, AsOf asOf, Context context) {
        Course course = watches.course(plan, asOf, PATIENCE);
        if (course == null) {
            context.header("Retry-After", "30");
            throw new ServiceUnavailableResponse("The watches are still being counted; ask again.");
        }
        return course;
    }

    private void warnings(Context context) {
        var values = new Values(context);
        Cursor cursor = Cursor.of(values, 1);
        long behind = cursor.parts().isEmpty() ? 0 : cursor.number(0);
        String watch = values.text("watch");
        List<WarningRecord.Kept> found = seats.of(context).warnings().warnings(values.asOf()).stream()
                .filter(kept -> kept.number() > behind && (watch == null || watch.equals(kept.watch())))
                .limit(cursor.most() + 1L)
                .toList();
        boolean more = found.size() > cursor.most();
        List<WarningRecord.Kept> items = more ? found.subList(0, cursor.most()) : found;
        Answer.page(
                context,
                items.stream().map(WarningRecord.Kept::line).toList(),
                more ? Cursor.word(Integer.toString(items.getLast().number())) : null);
    }
}
