package org.vedette.knowledge.places;

/// A populated place.
///
/// @param geonames GeoNames identifier
/// @param country ISO 3166-1 alpha-3
/// @param lat degrees north, WGS 84
/// @param lon degrees east, WGS 84
/// @param people inhabitants, 0 when unknown
/// @param capital whether it is a state's capital
public record Town(Long geonames, String name, String country, double lat, double lon, long people, boolean capital)
        implements Spot {
    @Override
    public long weight() {
        return people;
    }
}
