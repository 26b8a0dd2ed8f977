package org.vedette.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.model.actor.Sector;

/// What a part of a phrase was understood to be.
///
/// @param codes of the register, best first; empty where it lists none
/// @param country ISO 3166-1 alpha-3, or null
/// @param role the role it was read as, or null
/// @param because what decided
record Reading(
        Kind kind,
        List<String> codes,
        @Nullable String country,
        List<Sector> sectors,
        @Nullable RoleWord role,
        String because) {

    enum Kind {
        /// No word is known.
        NOTHING,
        /// Words that only count what follows: "dozens of".
        MEASURE,
        STATE,
        COLLECTIVE,
        PERSON,
        /// A person named after what he or she heads: "the WHO's Tedros".
        APPOSED_PERSON,
        ROLE
    }

    static final Reading NOTHING = new Reading(Kind.NOTHING, List.of(), null, List.of(), null, "no word known");

    static final Reading MEASURE = new Reading(Kind.MEASURE, List.of(), null, List.of(), null, "a number");

    /// A person as he or she was on the day.
    ///
    /// @param codes at least one, best first
    static Reading person(List<String> codes, Scene scene, String because) {
        String code = codes.getFirst();
        return new Reading(Kind.PERSON, codes, scene.country(code), scene.sectors(code), null, because);
    }

    boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.APPOSED_PERSON;
    }

    boolean isNamed() {
        return !codes.isEmpty();
    }

    @Nullable
    String code() {
        return codes.isEmpty() ? null : codes.getFirst();
    }

    Reading in(@Nullable String place) {
        return country != null || place == null
                ? this
                : new Reading(kind, codes, place, sectors, role, because + ", in " + place);
    }

    Reading with(List<Sector> others) {
        return new Reading(kind, codes, country, others, role, because);
    }
}
