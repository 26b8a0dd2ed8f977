package org.vedette.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.export.writer.Grade;
import org.vedette.export.writer.Happening;
import org.vedette.knowledge.codes.Cameo;
import org.vedette.model.event.Event;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;

/// Our own table of events: a row an event, with status, every disputed value and the independent origins.
public final class EventsTable {
    private final Cameo cameo;

    public EventsTable(Cameo cameo) {
        this.cameo = cameo;
    }

    /// As a file of comma-separated values with a header.
    public Layout<Happening> csv() {
        return new Layout<>(Dialect.CSV, true, columns(), happening -> Rows.of(List.of(happening)));
    }

    /// The columns in their order.
    public List<Column<Happening>> columns() {
        List<Column<Happening>> columns = new ArrayList<>();
        columns.add(Column.text("event_id", row -> row.event().id()));
        columns.addAll(what());
        columns.addAll(Actors.columns("source", row -> row.event().sources()));
        columns.addAll(Actors.columns("target", row -> row.event().targets()));
        columns.addAll(Actors.columns("about", row -> row.event().about()));
        columns.add(Column.day("first_day", row -> row.event().first()));
        columns.add(Column.day("last_day", row -> row.event().last()));
        columns.addAll(Spot.columns(row -> row.event().place()));
        columns.addAll(Amounts.columns(row -> row.event().quantities()));
        columns.addAll(ground());
        return columns;
    }

    private List<Column<Happening>> what() {
        return List.of(
                Column.text("type", row -> row.event().type().name()),
                Column.text("mode", row -> row.event().mode()),
                Column.text("contexts", row -> Cells.list(row.event().contexts())),
                Column.whole("quad", row -> (long) row.event().type().quad()),
                Column.number("plover_score", row -> row.event().type().score()),
                Column.text("cameo", row -> code(row.event()).cameo()),
                Column.number("goldstein", row -> code(row.event()).goldstein()),
                Column.text("status", row -> row.event().status().label()),
                Column.text("statuses", row -> Cells.list(Disputes.versions(row.event(), "status"))));
    }

    private Cameo.Code code(Event event) {
        return cameo.of(event.type(), event.mode(), event.contexts(), event.status());
    }

    private static List<Column<Happening>> ground() {
        return List.of(
                Column.text("disputed_fields", row -> Cells.list(Disputes.fields(row.event()))),
                Column.text("disputes", row -> Cells.list(Disputes.values(row.event()))),
                Column.whole("claims", row -> (long) row.event().claims().size()),
                Column.whole("articles", row -> (long) row.event().articles()),
                Column.whole("origins", row -> (long) row.event().origins().size()),
                Column.text(
                        "origin_reasons",
                        row -> Cells.list(row.event().origins().stream().map(Origin::why))),
                Column.text("outlets", row -> Cells.list(each(row, Report::outlet))),
                Column.text("urls", row -> Cells.list(each(row, Report::url))),
                Column.instant("known", row -> row.event().known()),
                Column.instant("changed", row -> row.event().changed()),
                Column.text("admiralty", row -> grade(row.grade())),
                Column.text("tlp", row -> row.tlp().label()));
    }

    private static Stream<String> each(Happening row, java.util.function.Function<Report, @Nullable String> of) {
        return row.reports().stream().map(of).filter(Objects::nonNull).distinct();
    }

    private static @Nullable String grade(@Nullable Grade grade) {
        return grade == null ? null : grade.toString();
    }
}
