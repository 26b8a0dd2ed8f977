package org.vedette.export.dyad;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Column;
import org.vedette.export.table.Dialect;
import org.vedette.export.table.Layout;
import org.vedette.export.writer.Settings;
import org.vedette.export.writer.Statuses;
import org.vedette.knowledge.codes.Countries;
import org.vedette.knowledge.codes.Country;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Report;

/// ICEWS as Dataverse keeps it: 20 columns with a header; a row is named by Event ID and Event Date together. The text
/// of
/// a code is our own label, with the status behind it in brackets where the act did not (yet) happen.
public final class Icews {
    private final Countries countries;

    public Icews(Countries countries) {
        this.countries = countries;
    }

    /// The table.
    public Layout<DyadRow> layout(Folding folding, Settings settings) {
        return new Layout<>(Dialect.TSV, true, columns(), happening -> DyadRow.of(happening, folding, settings));
    }

    private List<Column<DyadRow>> columns() {
        return List.of(
                Column.whole("Event ID", DyadRow::number),
                Column.day("Event Date", DyadRow::day),
                Column.text("Source Name", row -> row.source(Actor::name)),
                Column.text("Source Sectors", row -> row.source(Icews::sectors)),
                Column.text("Source Country", row -> row.source(actor -> country(actor.country()))),
                Column.text("Event Text", Icews::text),
                Column.text("CAMEO Code", row -> row.act().code().cameo()),
                Column.text(
                        "Intensity",
                        row -> String.format(
                                Locale.ROOT, "%.1f", row.act().code().goldstein())),
                Column.text("Target Name", row -> row.target(Actor::name)),
                Column.text("Target Sectors", row -> row.target(Icews::sectors)),
                Column.text("Target Country", row -> row.target(actor -> country(actor.country()))),
                Column.whole("Story ID", row -> story(row)),
                Column.text("Sentence Number", row -> null),
                Column.text("Publisher", row -> row.first(Report::outlet)),
                Column.text("City", row -> row.place(place -> place.lat() == null ? null : place.name())),
                Column.text("District", row -> null),
                Column.text("Province", row -> null),
                Column.text("Country", row -> row.place(place -> country(place.country()))),
                Column.number("Latitude", row -> row.place(Place::lat)),
                Column.number("Longitude", row -> row.place(Place::lon)));
    }

    private static String text(DyadRow row) {
        String label = row.act().code().label();
        return Statuses.HAPPENED.keeps(row.event().status())
                ? label
                : label + " (" + row.event().status().label() + ")";
    }

    private static @Nullable Object story(DyadRow row) {
        Function<Report, @Nullable String> article = Report::article;
        String first = row.first(article);
        return first == null ? null : (Object) Numbers.of(first);
    }

    private @Nullable Object country(@Nullable String iso3) {
        Country country = countries.ofIso3(iso3);
        return country == null ? null : country.name();
    }

    private static Object sectors(Actor actor) {
        return String.join(",", actor.sectors().stream().map(Sector::name).toList());
    }
}
