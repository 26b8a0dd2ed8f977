package org.vedette.export.stix;

import java.io.IOException;
import org.vedette.model.claim.Place;

/// Places as STIX locations. STIX writes countries in two letters, which we do not keep: the three letters stand in the
/// extension, and a location without coordinates carries a region's place holder of its own name.
final class Where {
    private Where() {}

    static void fields(StixJson json, Place place) throws IOException {
        json.text("name", place.name());
        boolean onTheMap = place.lat() != null && place.lon() != null;
        if (onTheMap) {
            json.number("latitude", place.lat());
            json.number("longitude", place.lon());
        } else {
            json.text("country", place.country() == null ? place.name() : place.country());
        }
        json.extension(() -> {
            json.text("country", place.country());
            json.text("geonames", place.geonames());
        });
    }
}
