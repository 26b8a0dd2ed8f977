package org.vedette.knowledge.places;

import org.jspecify.annotations.Nullable;

/// Something with a name and a spot on the map.
public sealed interface Spot permits Town, Region {
    String name();

    /// ISO 3166-1 alpha-3 of the state that holds it; null for seas, straits and what lies in several states.
    @Nullable
    String country();

    /// Degrees north, WGS 84.
    double lat();

    /// Degrees east, WGS 84.
    double lon();

    /// The GeoNames identifier, or null where we give none.
    @Nullable
    Long geonames();

    /// Whether it is a state's capital.
    boolean capital();

    /// How well known it is, measured by inhabitants: of a region, those of a town that is known as well.
    long weight();
}
