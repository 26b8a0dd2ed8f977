package org.vedette.knowledge.codes;

import org.jspecify.annotations.Nullable;

/// A state or territory by the numbers and letters that the lists of the field know it by.
///
/// @param iso3 ISO 3166-1 alpha-3, with XKX for Kosovo
/// @param iso2 ISO 3166-1 alpha-2, with XK for Kosovo; null for states of the past
/// @param region africa, americas, asia, europe, mideast, oceania or none
/// @param fips FIPS PUB 10-4, two letters, or null
/// @param cow the number of Correlates of War, or null
/// @param gw the number of Gleditsch and Ward, or null
/// @param numeric ISO 3166-1 numeric without leading zeros, or null
public record Country(
        String iso3,
        @Nullable String iso2,
        String name,
        String region,
        @Nullable String fips,
        @Nullable Integer cow,
        @Nullable Integer gw,
        @Nullable Integer numeric) {}
