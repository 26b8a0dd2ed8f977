package org.vedette.export.dyad;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Column;
import org.vedette.export.table.Dialect;
import org.vedette.export.table.Layout;
import org.vedette.export.writer.Settings;
import org.vedette.knowledge.codes.Countries;
import org.vedette.knowledge.codes.Country;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Report;

/// GDELT 2.0 Events: 61 columns without a header. Actors carry ISO-3 codes of countries, as CAMEO does; places carry
/// FIPS
/// 10-4. Tone is not measured and stands as 0.
public final class Gdelt {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> GEO = List.of(
            "Geo_Type",
            "Geo_Fullname",
            "Geo_CountryCode",
            "Geo_ADM1Code",
            "Geo_ADM2Code",
            "Geo_Lat",
            "Geo_Long",
            "Geo_FeatureID");

    private final Countries countries;

    public Gdelt(Countries countries) {
        this.countries = countries;
    }

    /// The table.
    public Layout<DyadRow> layout(Folding folding, Settings settings) {
        return new Layout<>(Dialect.TSV, false, columns(), happening -> DyadRow.of(happening, folding, settings));
    }

    /// The 61 columns by GDELT's names, in their order.
    List<Column<DyadRow>> columns() {
        List<Column<DyadRow>> columns = new ArrayList<>();
        columns.add(Column.whole("GLOBALEVENTID", DyadRow::number));
        columns.add(Column.text("SQLDATE", row -> DAY.format(row.day())));
        columns.add(Column.text("MonthYear", row -> DAY.format(row.day()).substring(0, 6)));
        columns.add(Column.text("Year", row -> DAY.format(row.day()).substring(0, 4)));
        columns.add(Column.text("FractionDate", row -> fraction(row.day())));
        columns.addAll(actor("Actor1", row -> row.dyad().source()));
        columns.addAll(actor("Actor2", row -> row.dyad().target()));
        columns.addAll(what());
        columns.addAll(noGeo("Actor1"));
        columns.addAll(noGeo("Actor2"));
        columns.addAll(geo());
        columns.add(Column.text("DATEADDED", row -> INSTANT.format(row.known())));
        columns.add(Column.text("SOURCEURL", row -> row.first(Report::url)));
        return columns;
    }

    /// Year and the part of it that is over, reckoned in months of thirty days as GDELT does.
    private static String fraction(LocalDate day) {
        double part = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + part);
    }

    private static List<Column<DyadRow>> actor(String name, Function<DyadRow, @Nullable Actor> side) {
        Function<DyadRow, CameoActor> cameo = row -> CameoActor.of(side.apply(row));
        return List.of(
                Column.text(name + "Code", row -> cameo.apply(row).code()),
                Column.text(name + "Name", row -> {
                    Actor actor = side.apply(row);
                    return actor == null ? null : actor.name().toUpperCase(Locale.ROOT);
                }),
                Column.text(name + "CountryCode", row -> cameo.apply(row).country()),
                Column.text(name + "KnownGroupCode", row -> cameo.apply(row).group()),
                Column.text(name + "EthnicCode", row -> null),
                Column.text(name + "Religion1Code", row -> null),
                Column.text(name + "Religion2Code", row -> null),
                Column.text(name + "Type1Code", row -> cameo.apply(row).role(0)),
                Column.text(name + "Type2Code", row -> cameo.apply(row).role(1)),
                Column.text(name + "Type3Code", row -> cameo.apply(row).role(2)));
    }

    private static List<Column<DyadRow>> what() {
        return List.of(
                Column.whole("IsRootEvent", row -> 1L),
                Column.text("EventCode", row -> row.act().code().cameo()),
                Column.text("EventBaseCode", row -> part(row, 3)),
                Column.text("EventRootCode", row -> part(row, 2)),
                Column.whole("QuadClass", row -> Quads.gdelt(row.act().code().cameo())),
                Column.number("GoldsteinScale", row -> row.act().code().goldstein()),
                Column.whole("NumMentions", row -> (long) row.event().claims().size()),
                Column.whole(
                        "NumSources", row -> (long) row.each(Report::outlet).size()),
                Column.whole("NumArticles", row -> (long) row.event().articles()),
                Column.number("AvgTone", row -> 0.0));
    }

    private static String part(DyadRow row, int digits) {
        String cameo = row.act().code().cameo();
        return cameo.substring(0, Math.min(digits, cameo.length()));
    }

    /// Actors have no place of their own here: type 0, as GDELT writes for none.
    private static List<Column<DyadRow>> noGeo(String name) {
        return GEO.stream()
                .map(part -> Column.<DyadRow>text(name + part, row -> part.equals("Geo_Type") ? "0" : null))
                .toList();
    }

    private List<Column<DyadRow>> geo() {
        return List.of(
                Column.whole("ActionGeo_Type", row -> type(row.event().place())),
                Column.text("ActionGeo_Fullname", row -> row.place(this::fullName)),
                Column.text("ActionGeo_CountryCode", row -> row.place(this::fips)),
                Column.text("ActionGeo_ADM1Code", row -> row.place(this::fips)),
                Column.text("ActionGeo_ADM2Code", row -> null),
                Column.number("ActionGeo_Lat", row -> row.place(Place::lat)),
                Column.number("ActionGeo_Long", row -> row.place(Place::lon)),
                Column.text("ActionGeo_FeatureID", row -> row.place(this::fips)));
    }

    /// 0 none, 1 a country, 3 a city of the United States, 4 a city elsewhere.
    private static long type(@Nullable Place place) {
        if (place == null) {
            return 0;
        }
        if (place.lat() == null) {
            return 1;
        }
        return "USA".equals(place.country()) ? 3 : 4;
    }

    private @Nullable Object fullName(Place place) {
        Country country = countries.ofIso3(place.country());
        if (country == null || country.name().equals(place.name())) {
            return place.name();
        }
        return place.name() + ", " + country.name();
    }

    private @Nullable Object fips(Place place) {
        Country country = countries.ofIso3(place.country());
        return country == null ? null : country.fips();
    }
}
