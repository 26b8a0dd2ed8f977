package org.vedette.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.vedette.web.access.Viewer;
import org.vedette.web.api.alarm.Alarms;
import org.vedette.web.api.ask.Cursor;
import org.vedette.web.api.ask.Filters;
import org.vedette.web.api.ask.Values;
import org.vedette.web.api.serve.Answer;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;

/// Watches and warnings: of each only what its mark allows the caller to see. What he may not see is not there for him.
final class AlarmRoutes {
    private final ApiDesk desk;

    AlarmRoutes(ApiDesk desk) {
        this.desk = desk;
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
                        "In the order in which they were given, with their words. Only those that your role may see (TLP).",
                        Tables.params(
                                List.of(Param.text("watch", "Of this watch alone.")), Filters.time(), Cursor.params()),
                        "WarningPage",
                        "/warnings?limit=5",
                        this::warnings));
    }

    private void watches(Context context) {
        Viewer viewer = Viewer.of(context);
        List<String> lines = desk.alarms().watches(new Values(context).asOf()).stream()
                .filter(item -> viewer.maySee(item.tlp()))
                .map(Alarms.Item::line)
                .toList();
        Answer.page(context, lines, null);
    }

    private void warnings(Context context) {
        var values = new Values(context);
        Cursor cursor = Cursor.of(values, 1);
        Viewer viewer = Viewer.of(context);
        String watch = values.text("watch");
        List<Alarms.Item> found = new ArrayList<>();
        boolean begun = cursor.parts().isEmpty();
        for (Alarms.Item item : desk.alarms().warnings(values.asOf())) {
            if (begun && viewer.maySee(item.tlp()) && (watch == null || watch.equals(item.watch()))) {
                found.add(item);
            }
            begun |= !begun && item.id().equals(cursor.parts().getFirst());
        }
        boolean more = found.size() > cursor.most();
        List<Alarms.Item> items = more ? found.subList(0, cursor.most()) : found;
        Answer.page(
                context,
                items.stream().map(Alarms.Item::line).toList(),
                more ? Cursor.word(items.getLast().id()) : null);
    }
}
