package org.vedette.export.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Cells;
import org.vedette.export.table.Column;
import org.vedette.export.table.Dialect;
import org.vedette.export.table.Layout;
import org.vedette.export.writer.Settings;
import org.vedette.knowledge.codes.Countries;
import org.vedette.knowledge.codes.Country;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Report;

/// POLECAT: 40 columns with a header; one line a row, whatever stands in the texts.
public final class Polecat {
    private final Countries countries;

    public Polecat(Countries countries) {
        this.countries = countries;
    }

    /// The table.
    public Layout<DyadRow> layout(Folding folding, Settings settings) {
        return new Layout<>(
                Dialect.TSV, true, columns(settings), happening -> DyadRow.of(happening, folding, settings));
    }

    private List<Column<DyadRow>> columns(Settings settings) {
        List<Column<DyadRow>> columns = new ArrayList<>(what());
        columns.addAll(actor("Actor", "Actor ", row -> row.dyad().source()));
        columns.addAll(actor("Recipient", "Recipient ", row -> row.dyad().target()));
        columns.addAll(where());
        columns.addAll(ground(settings));
        return columns;
    }

    private static List<Column<DyadRow>> what() {
        return List.of(
                Column.text("Event ID", Polecat::id),
                Column.day("Event Date", DyadRow::day),
                Column.text("Event Type", row -> row.act().type().name()),
                Column.text("Event Mode", row -> row.act().mode()),
                Column.number("Intensity", row -> row.act().type().score()),
                Column.text("Quad Code", row -> quad(row.act().type())),
                Column.text("Contexts", row -> Cells.list(row.event().contexts())));
    }

    /// The event's own name, with the pair's number behind it where an event has several.
    private static String id(DyadRow row) {
        boolean alone = Dyad.of(row.event()).size() == 1;
        return alone ? row.event().id() : row.event().id() + "-" + row.number();
    }

    private static String quad(ClaimType type) {
        return switch (type.quad()) {
            case 1 -> "VERBAL COOPERATION";
            case 2 -> "MATERIAL COOPERATION";
            case 3 -> "VERBAL CONFLICT";
            default -> "MATERIAL CONFLICT";
        };
    }

    private List<Column<DyadRow>> actor(String side, String before, Function<DyadRow, @Nullable Actor> of) {
        return List.of(
                Column.text(before + "Name", row -> part(of.apply(row), Actor::name)),
                Column.text(before + "Country", row -> part(of.apply(row), Actor::country)),
                Column.text(before + "COW", row -> part(of.apply(row), this::cow)),
                Column.text("Primary " + side + " Sector", row -> part(of.apply(row), Polecat::primary)),
                Column.text(
                        before + "Sectors",
                        row -> part(
                                of.apply(row),
                                actor -> Cells.list(actor.sectors().stream().map(Sector::name)))),
                Column.text(before + "Title", row -> null),
                Column.text(before + "Name Raw", row -> row.words(of.apply(row))),
                Column.text("Wikipedia " + side + " ID", row -> null));
    }

    private static @Nullable Object part(@Nullable Actor actor, Function<Actor, @Nullable Object> part) {
        return actor == null ? null : part.apply(actor);
    }

    private @Nullable Object cow(Actor actor) {
        Country country = countries.ofIso3(actor.country());
        return country == null ? null : country.cow();
    }

    private static @Nullable Object primary(Actor actor) {
        return actor.sectors().isEmpty() ? null : actor.sectors().getFirst().name();
    }

    private static List<Column<DyadRow>> where() {
        return List.of(
                Column.text("Placename", row -> row.place(Place::name)),
                Column.text("City", row -> row.place(place -> place.lat() == null ? null : place.name())),
                Column.text("District", row -> null),
                Column.text("Province", row -> null),
                Column.text("Country", row -> row.place(Place::country)),
                Column.number("Latitude", row -> row.place(Place::lat)),
                Column.number("Longitude", row -> row.place(Place::lon)),
                Column.whole("GeoNames ID", row -> row.place(Place::geonames)),
                Column.text("Raw Placename", Polecat::rawPlace),
                Column.text("Feature Type", row -> row.place(place -> place.lat() == null ? "PCLI" : "PPL")));
    }

    private static @Nullable Object rawPlace(DyadRow row) {
        return row.first(report -> {
            Place place = report.claim().place();
            boolean inside = place != null
                    && report.claim().sentence().covers(place.span())
                    && report.claim().sentence().length() == report.sentence().length();
            return place == null || !inside
                    ? null
                    : place.span().shift(-report.claim().sentence().start()).in(report.sentence());
        });
    }

    private static List<Column<DyadRow>> ground(Settings settings) {
        return List.of(
                Column.text("Source", row -> row.first(Report::outlet)),
                Column.day("Publication Date", Polecat::published),
                Column.text("Story People", row -> null),
                Column.text("Story Organizations", row -> null),
                Column.text("Story Locations", row -> null),
                Column.text("Language", row -> "eng"),
                Column.text("Version", row -> settings.edition()));
    }

    private static @Nullable LocalDate published(DyadRow row) {
        return row.happening().reports().stream()
                .map(Report::published)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
