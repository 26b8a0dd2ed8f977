package org.vedette.export.dyad;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Cells;
import org.vedette.export.table.Column;
import org.vedette.export.table.Dialect;
import org.vedette.export.table.Layout;
import org.vedette.export.writer.Settings;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Report;

/// Phoenix's daily file: 26 columns without a header. Issues carry the contexts and, behind them, the status.
public final class Phoenix {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final String VERSION = "_V1";

    /// The table.
    public Layout<DyadRow> layout(Folding folding, Settings settings) {
        return new Layout<>(Dialect.TSV, false, columns(), happening -> DyadRow.of(happening, folding, settings));
    }

    /// The 26 columns by Phoenix's names, in their order.
    List<Column<DyadRow>> columns() {
        List<Column<DyadRow>> columns = new ArrayList<>();
        columns.add(Column.text("EventID", row -> row.number() + VERSION));
        columns.add(Column.text("Date", row -> DAY.format(row.day())));
        columns.add(Column.whole("Year", row -> (long) row.day().getYear()));
        columns.add(Column.whole("Month", row -> (long) row.day().getMonthValue()));
        columns.add(Column.whole("Day", row -> (long) row.day().getDayOfMonth()));
        columns.addAll(actor("Source", row -> row.dyad().source()));
        columns.addAll(actor("Target", row -> row.dyad().target()));
        columns.addAll(what());
        columns.addAll(where());
        columns.add(Column.text("SentenceIDs", row -> Cells.list(row.event().claims())));
        columns.add(Column.text("URLs", row -> Cells.list(row.each(Report::url))));
        columns.add(Column.text("NewsSources", row -> Cells.list(row.each(Report::outlet))));
        return columns;
    }

    private static List<Column<DyadRow>> actor(String side, Function<DyadRow, @Nullable Actor> of) {
        Function<DyadRow, CameoActor> actor = row -> CameoActor.of(of.apply(row));
        return List.of(
                Column.text(side + "ActorFull", row -> actor.apply(row).code()),
                Column.text(
                        side + "ActorEntity",
                        row -> actor.apply(row).country() + actor.apply(row).group()),
                Column.text(side + "ActorRole", row -> actor.apply(row).role(0)),
                Column.text(side + "ActorAttribute", row -> actor.apply(row).role(1)));
    }

    private static List<Column<DyadRow>> what() {
        return List.of(
                Column.text("EventCode", row -> row.act().code().cameo()),
                Column.text("EventRootCode", row -> row.act().code().cameo().substring(0, 2)),
                Column.whole("PentaClass", row -> Quads.phoenix(row.act().code().cameo())),
                Column.number("GoldsteinScore", row -> row.act().code().goldstein()),
                Column.text("Issues", Phoenix::issues));
    }

    private static String issues(DyadRow row) {
        Stream<String> status = Stream.of("STATUS_" + row.event().status().name());
        return Stream.concat(row.event().contexts().stream(), status)
                .map(name -> name.toUpperCase(Locale.ROOT) + ",1")
                .collect(Collectors.joining(";"));
    }

    private static List<Column<DyadRow>> where() {
        return List.of(
                Column.number("Lat", row -> row.place(Place::lat)),
                Column.number("Lon", row -> row.place(Place::lon)),
                Column.text("LocationName", row -> row.place(Place::name)),
                Column.text("StateName", row -> null),
                Column.text("CountryCode", row -> row.place(Place::country)));
    }
}
