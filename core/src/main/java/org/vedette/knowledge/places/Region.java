package org.vedette.knowledge.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place that is no big town: a province, a sea, a shoal, a crossing, a camp, a village that was in the news.
///
/// @param kind one of KINDS; "place" is a town, village, district or spot of a town
/// @param country ISO 3166-1 alpha-3 of the state that holds it; null for seas, straits and what lies in several states
/// @param lat degrees north of its middle, WGS 84, to a tenth
/// @param lon degrees east of its middle, WGS 84, to a tenth
/// @param rank 1 known to every reader of news, 2 to readers of that part of the world, 3 where a place is expected
public record Region(String name, String kind, @Nullable String country, double lat, double lon, int rank)
        implements Spot {
    /// What a region may be.
    static final List<String> KINDS = List.of(
            "province",
            "region",
            "district",
            "place",
            "town",
            "island",
            "sea",
            "strait",
            "shoal",
            "river",
            "lake",
            "mountain",
            "crossing",
            "camp",
            "prison",
            "base",
            "airport",
            "dam");

    /// A region of rank 1 is as well known as a town of so many.
    private static final List<Long> AS_A_TOWN_OF = List.of(500_000L, 100_000L, 20_000L);

    @Override
    public @Nullable Long geonames() {
        return null;
    }

    @Override
    public boolean capital() {
        return false;
    }

    @Override
    public long weight() {
        return AS_A_TOWN_OF.get(rank - 1);
    }
}
