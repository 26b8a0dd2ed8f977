package org.vedette.export.stix;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.codes.Country;
import org.vedette.model.claim.Place;

/// Places as STIX locations: coordinates where there are any, and the country in two letters. A place of which neither
/// is
/// known stands as a region by its name.
final class Where {
    private Where() {}

    /// @param country of the place, or null
    static void fields(StixJson json, Place place, @Nullable Country country) throws IOException {
        json.text("name", place.name());
        boolean onTheMap = place.lat() != null && place.lon() != null;
        String letters = country == null ? null : country.iso2();
        if (onTheMap) {
            json.number("latitude", place.lat());
            json.number("longitude", place.lon());
        }
        json.text("country", letters);
        if (!onTheMap && letters == null) {
            json.text("region", place.name());
        }
        json.extension(() -> {
            json.text("country", place.country());
            json.text("geonames", place.geonames());
        });
    }
}
