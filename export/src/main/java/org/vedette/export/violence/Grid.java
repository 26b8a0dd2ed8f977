package org.vedette.export.violence;

import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Cells;
import org.vedette.model.claim.Place;

/// A place on the map as UCDP writes it.
final class Grid {
    private static final double CELL = 0.5;
    private static final int IN_A_ROW = 720;

    private Grid() {}

    /// Well-known text; null without coordinates.
    static @Nullable Object point(Place place) {
        Double lat = place.lat();
        Double lon = place.lon();
        return lat == null || lon == null ? null : "POINT (" + Cells.number(lon) + " " + Cells.number(lat) + ")";
    }

    /// The number of the PRIO-GRID cell (half a degree; Tollefsen, Strand and Buhaug 2012), counted from the
    /// south-west;
    /// null without coordinates.
    static @Nullable Object cell(Place place) {
        Double lat = place.lat();
        Double lon = place.lon();
        if (lat == null || lon == null) {
            return null;
        }
        long row = (long) Math.floor((lat + 90) / CELL);
        long column = (long) Math.floor((lon + 180) / CELL);
        return row * IN_A_ROW + column + 1;
    }
}
