package org.vedette.export.violence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.export.dyad.Numbers;
import org.vedette.export.table.Cells;
import org.vedette.export.table.Chain;
import org.vedette.export.table.Column;
import org.vedette.export.table.Dialect;
import org.vedette.export.table.Layout;
import org.vedette.export.table.Rows;
import org.vedette.export.toll.Fate;
import org.vedette.export.toll.Toll;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.export.writer.Statuses;
import org.vedette.knowledge.codes.Countries;
import org.vedette.knowledge.codes.Country;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Voice;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;

/// A table of 49 columns after UCDP's rules for its georeferenced events: an organised actor, at least one death, and
/// three numbers of deaths. Deaths are not told apart by side, so that all stand under unknown, or under civilians
/// where
/// the targets are.
public final class Ucdp {
    private final Countries countries;

    public Ucdp(Countries countries) {
        this.countries = countries;
    }

    /// The table.
    public Layout<ViolenceRow> layout(Settings settings) {
        return new Layout<>(Dialect.CSV, true, columns(), happening -> rows(happening, settings));
    }

    private Rows<ViolenceRow> rows(Happening happening, Settings settings) {
        Event event = happening.event();
        if (!Statuses.HAPPENED.keeps(event.status())) {
            return Rows.none("status " + event.status().label());
        }
        if (event.type() != ClaimType.ASSAULT) {
            return Rows.none("no violence: " + event.type());
        }
        if (event.sources().isEmpty() || !Side.of(event.sources().getFirst()).organised()) {
            return Rows.none("no organised actor");
        }
        Toll dead = Toll.of(happening, Fate.DEAD);
        return dead.high() < 1
                ? Rows.none("no death")
                : Rows.of(List.of(ViolenceRow.of(happening, dead, countries, settings)));
    }

    private List<Column<ViolenceRow>> columns() {
        List<Column<ViolenceRow>> columns = new ArrayList<>(what());
        columns.addAll(sides());
        columns.addAll(sources());
        columns.addAll(where());
        columns.addAll(when());
        columns.addAll(deaths());
        columns.add(Column.whole("gwnoa", row -> gw(row.event().sources())));
        columns.add(Column.whole("gwnob", row -> gw(row.event().targets())));
        return columns;
    }

    private static List<Column<ViolenceRow>> what() {
        return List.of(
                Column.whole("id", row -> Numbers.of(row.event().id())),
                Column.text("relid", row -> row.event().id()),
                Column.whole("year", row -> (long) row.day().getYear()),
                Column.whole("active_year", row -> null),
                Column.text("code_status", row -> "Clear"),
                Column.whole("type_of_violence", Ucdp::violence),
                Column.whole("conflict_dset_id", Ucdp::dyad),
                Column.whole("conflict_new_id", Ucdp::dyad),
                Column.text("conflict_name", Ucdp::dyadName),
                Column.whole("dyad_dset_id", Ucdp::dyad),
                Column.whole("dyad_new_id", Ucdp::dyad),
                Column.text("dyad_name", Ucdp::dyadName));
    }

    /// 1 where a state takes part, 2 between others, 3 against civilians.
    private static long violence(ViolenceRow row) {
        List<Actor> targets = row.event().targets();
        if (targets.isEmpty() || Side.anyCivilian(targets)) {
            return 3;
        }
        boolean state =
                Side.of(row.event().sources().getFirst()) == Side.STATE || Side.of(targets.getFirst()) == Side.STATE;
        return state ? 1 : 2;
    }

    private static String sideA(ViolenceRow row) {
        return row.event().sources().getFirst().name();
    }

    private static String sideB(ViolenceRow row) {
        return violence(row) == 3
                ? "Civilians"
                : row.event().targets().getFirst().name();
    }

    private static String dyadName(ViolenceRow row) {
        return sideA(row) + " - " + sideB(row);
    }

    private static long dyad(ViolenceRow row) {
        return Numbers.of(dyadName(row));
    }

    private static List<Column<ViolenceRow>> sides() {
        return List.of(
                Column.whole("side_a_dset_id", row -> Numbers.of(sideA(row))),
                Column.whole("side_a_new_id", row -> Numbers.of(sideA(row))),
                Column.text("side_a", Ucdp::sideA),
                Column.whole("side_b_dset_id", row -> Numbers.of(sideB(row))),
                Column.whole("side_b_new_id", row -> Numbers.of(sideB(row))),
                Column.text("side_b", Ucdp::sideB));
    }

    /// The number of sources is that of the independent origins, not of the articles.
    private static List<Column<ViolenceRow>> sources() {
        return List.of(
                Column.whole(
                        "number_of_sources", row -> (long) row.event().origins().size()),
                Column.text("source_article", Ucdp::articles),
                Column.text("source_office", row -> Cells.list(row.each(Report::outlet))),
                Column.text("source_date", row -> Cells.list(row.each(Ucdp::published))),
                Column.text("source_headline", row -> Cells.list(row.each(Report::title))),
                Column.text("source_original", row -> Cells.list(row.each(Ucdp::original))));
    }

    private static String articles(ViolenceRow row) {
        return row.happening().reports().stream()
                .map(report -> "\"" + Cells.first(report.outlet(), report.article()) + ","
                        + Cells.text(published(report)) + "," + Cells.text(report.title()) + "\"")
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static @Nullable String published(Report report) {
        LocalDate day = report.published();
        return day == null ? null : day.toString();
    }

    private static @Nullable String original(Report report) {
        Voice inner = Chain.innermost(report.claim().voice());
        return inner == null ? null : inner.name();
    }

    private static List<Column<ViolenceRow>> where() {
        return List.of(
                Column.whole(
                        "where_prec", row -> Precision.ucdpPlace(row.event().place())),
                Column.text("where_coordinates", row -> row.place(Place::name)),
                Column.text("where_description", row -> row.place(Place::name)),
                Column.text("adm_1", row -> null),
                Column.text("adm_2", row -> null),
                Column.number("latitude", row -> row.place(Place::lat)),
                Column.number("longitude", row -> row.place(Place::lon)),
                Column.text("geom_wkt", row -> row.place(Grid::point)),
                Column.whole("priogrid_gid", row -> row.place(Grid::cell)),
                Column.text("country", row -> row.country(Country::name)),
                Column.whole("country_id", row -> whole((Integer) row.country(Country::gw))),
                Column.text("region", row -> row.country(Ucdp::region)));
    }

    /// UCDP's five regions.
    private static Object region(Country country) {
        return switch (country.region()) {
            case "africa" -> "Africa";
            case "americas" -> "Americas";
            case "europe" -> "Europe";
            case "mideast" -> "Middle East";
            default -> "Asia";
        };
    }

    private static @Nullable Object whole(@Nullable Integer number) {
        return number == null ? null : (Object) number.longValue();
    }

    private static List<Column<ViolenceRow>> when() {
        return List.of(
                Column.whole("event_clarity", row -> row.event().first() == null ? 2L : 1L),
                Column.whole("date_prec", row -> Precision.ucdpTime(row.event())),
                Column.day("date_start", ViolenceRow::day),
                Column.day(
                        "date_end",
                        row -> Objects.requireNonNullElse(row.event().last(), row.day())));
    }

    private static List<Column<ViolenceRow>> deaths() {
        return List.of(
                Column.whole("deaths_a", row -> 0L),
                Column.whole("deaths_b", row -> 0L),
                Column.whole("deaths_civilians", row -> violence(row) == 3 ? best(row) : 0L),
                Column.whole("deaths_unknown", row -> violence(row) == 3 ? 0L : best(row)),
                Column.whole("best", Ucdp::best),
                Column.whole("high", row -> row.dead().high()),
                Column.whole("low", row -> row.dead().low()));
    }

    private static long best(ViolenceRow row) {
        return row.dead().best(row.happening());
    }

    /// The Gleditsch-Ward number of a side that is a state's.
    private @Nullable Object gw(List<Actor> actors) {
        if (actors.isEmpty() || Side.of(actors.getFirst()) != Side.STATE) {
            return null;
        }
        Country country = countries.ofIso3(actors.getFirst().country());
        return country == null ? null : whole(country.gw());
    }
}
