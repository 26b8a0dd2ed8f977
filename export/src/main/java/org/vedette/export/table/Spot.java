package org.vedette.export.table;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Place;

/// A place as five columns.
final class Spot {
    private Spot() {}

    /// Name, country (ISO-3), degrees north and east (WGS 84), GeoNames identifier.
    static <T> List<Column<T>> columns(Function<T, @Nullable Place> place) {
        return List.of(
                Column.text("place_name", row -> of(place.apply(row), Place::name)),
                Column.text("place_country", row -> of(place.apply(row), Place::country)),
                Column.number("place_lat", row -> of(place.apply(row), Place::lat)),
                Column.number("place_lon", row -> of(place.apply(row), Place::lon)),
                Column.whole("place_geonames", row -> of(place.apply(row), Place::geonames)));
    }

    private static @Nullable Object of(@Nullable Place place, Function<Place, @Nullable Object> part) {
        return place == null ? null : part.apply(place);
    }
}
