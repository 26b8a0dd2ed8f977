package org.vedette.model.claim;

import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// Where an act took place.
///
/// @param country ISO 3166-1 alpha-3, or null
/// @param lat degrees north, WGS 84, or null
/// @param lon degrees east, WGS 84, or null
/// @param geonames the GeoNames identifier, or null
public record Place(
        Span span,
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonames) {}
