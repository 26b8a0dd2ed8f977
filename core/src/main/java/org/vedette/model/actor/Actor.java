package org.vedette.model.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who acts, as the register knows him, her or it.
///
/// @param code the register's stable code ("PRK", "KOR.NIS", "NATO", "RUS.PUTIN"), or null for one it does not list
/// @param country ISO 3166-1 alpha-3, or null where there is none or it is not known
/// @param sectors in order of weight, possibly empty
/// @param name the register's name, or the words of the text where it has none
public record Actor(@Nullable String code, @Nullable String country, List<Sector> sectors, String name) {
    public Actor {
        sectors = List.copyOf(sectors);
    }

    /// What scripts print as country: the state, or for organisations beyond states the kind of
    /// organisation (UNO, EUR, IGO, NGO ...); null if neither is known.
    public @Nullable String countryOrKind() {
        if (country != null) {
            return country;
        }
        return sectors.stream()
                .filter(Sector::isBeyondStates)
                .map(Sector::name)
                .findFirst()
                .orElse(null);
    }
}
