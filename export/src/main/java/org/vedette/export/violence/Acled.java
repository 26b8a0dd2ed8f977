package org.vedette.export.violence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.export.dyad.Numbers;
import org.vedette.export.table.Column;
import org.vedette.export.table.Dialect;
import org.vedette.export.table.Disputes;
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
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;

/// A table of 31 columns after ACLED's rules: what happened only, the most conservative number of deaths, no injuries,
/// disagreement in the notes.
public final class Acled {
    private final Countries countries;

    public Acled(Countries countries) {
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
        if (AcledType.of(event) == null) {
            return Rows.none("no ACLED type for " + event.type());
        }
        return Rows.of(List.of(ViolenceRow.of(happening, Toll.of(happening, Fate.DEAD), countries, settings)));
    }

    private List<Column<ViolenceRow>> columns() {
        List<Column<ViolenceRow>> columns = new ArrayList<>(what());
        columns.addAll(actors());
        columns.addAll(where());
        columns.add(Column.text("source", row -> String.join("; ", row.each(Report::outlet))));
        columns.add(Column.text("source_scale", row -> null));
        columns.add(Column.text("notes", Acled::notes));
        columns.add(Column.whole("fatalities", row -> row.dead().conservative()));
        columns.add(Column.text("tags", Acled::tags));
        columns.add(Column.whole("timestamp", row -> row.changed().getEpochSecond()));
        return columns;
    }

    private static List<Column<ViolenceRow>> what() {
        return List.of(
                Column.text("event_id_cnty", Acled::id),
                Column.day("event_date", ViolenceRow::day),
                Column.whole("year", row -> (long) row.day().getYear()),
                Column.whole("time_precision", row -> Precision.acledTime(row.event())),
                Column.text("disorder_type", row -> type(row).disorder()),
                Column.text("event_type", row -> type(row).type()),
                Column.text("sub_event_type", row -> type(row).sub()));
    }

    private static AcledType type(ViolenceRow row) {
        return Objects.requireNonNull(AcledType.of(row.event()), "rows without a type are left out");
    }

    private static String id(ViolenceRow row) {
        return Objects.requireNonNullElse(row.country(Country::iso3), "XXX")
                + Long.toString(Numbers.of(row.event().id()));
    }

    private static List<Column<ViolenceRow>> actors() {
        return List.of(
                Column.text("actor1", row -> name(row.event().sources())),
                Column.text("assoc_actor_1", row -> others(row.event().sources())),
                Column.text("inter1", row -> inter(row, row.event().sources())),
                Column.text("actor2", row -> name(row.event().targets())),
                Column.text("assoc_actor_2", row -> others(row.event().targets())),
                Column.text("inter2", row -> inter(row, row.event().targets())),
                Column.text("interaction", Acled::interaction),
                Column.text(
                        "civilian_targeting",
                        row -> Side.anyCivilian(row.event().targets())
                                        && row.event().type() == ClaimType.ASSAULT
                                ? "Civilian targeting"
                                : null));
    }

    private static @Nullable String name(List<Actor> actors) {
        return actors.isEmpty() ? null : actors.getFirst().name();
    }

    private static String others(List<Actor> actors) {
        return actors.stream().skip(1).map(Actor::name).collect(Collectors.joining("; "));
    }

    /// Those who protest are called by what they do.
    private static @Nullable String inter(ViolenceRow row, List<Actor> actors) {
        if (actors.isEmpty()) {
            return null;
        }
        boolean doers = actors.equals(row.event().sources());
        if (row.event().type() == ClaimType.PROTEST && doers) {
            return (type(row).type().equals("Riots") ? Side.RIOTERS : Side.PROTESTERS).label();
        }
        return Side.of(actors.getFirst()).label();
    }

    private static String interaction(ViolenceRow row) {
        String one = inter(row, row.event().sources());
        String other = inter(row, row.event().targets());
        if (one == null || other == null) {
            return "Sole "
                    + Objects.requireNonNullElse(one, Objects.requireNonNullElse(other, "actor unknown"))
                            .toLowerCase(Locale.ROOT);
        }
        return one + "-" + other;
    }

    private static List<Column<ViolenceRow>> where() {
        return List.of(
                Column.text("iso", row -> row.country(Country::numeric)),
                Column.text("region", row -> row.country(Acled::region)),
                Column.text("country", row -> row.country(Country::name)),
                Column.text("admin1", row -> null),
                Column.text("admin2", row -> null),
                Column.text("admin3", row -> null),
                Column.text("location", row -> row.place(Place::name)),
                Column.number("latitude", row -> row.place(Place::lat)),
                Column.number("longitude", row -> row.place(Place::lon)),
                Column.whole(
                        "geo_precision", row -> Precision.acledPlace(row.event().place())));
    }

    /// Regions coarser than ACLED's.
    private static Object region(Country country) {
        return switch (country.region()) {
            case "mideast" -> "Middle East";
            case "none" -> "";
            default ->
                country.region().substring(0, 1).toUpperCase(Locale.ROOT)
                        + country.region().substring(1);
        };
    }

    /// In our words: the act, who gives which number of deaths where they differ, and what else is disputed.
    private static String notes(ViolenceRow row) {
        Event event = row.event();
        Stream<String> act = Stream.of(event.type() + (event.mode() == null ? "" : "." + event.mode()) + " "
                + event.status().label() + ": "
                + names(event.sources()) + " -> " + names(event.targets()) + "; " + event.articles()
                + " articles, " + event.origins().size() + " independent origins");
        Stream<String> deaths = Stream.ofNullable(row.dead().disputed()).map(told -> "deaths given as " + told);
        return Stream.of(act, deaths, Disputes.values(event).stream())
                .flatMap(Function.identity())
                .collect(Collectors.joining(". "));
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty() ? "unknown" : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    /// ACLED's tag for how many took part in a protest.
    private static @Nullable String tags(ViolenceRow row) {
        if (row.event().type() != ClaimType.PROTEST) {
            return null;
        }
        return row.event().quantities().stream()
                .filter(quantity -> quantity.unit() != null)
                .findFirst()
                .map(quantity -> "crowd size=" + quantity.modifier().label() + " " + (long) quantity.low())
                .orElse("crowd size=no report");
    }
}
