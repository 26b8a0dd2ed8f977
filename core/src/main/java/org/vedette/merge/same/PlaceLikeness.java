package org.vedette.merge.same;

import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.witness.Witness;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Place;

/// Places that are one, lie in one another, or lie apart.
final class PlaceLikeness {
    private static final int SAME = 12;
    private static final int NEAR = 6;
    /// "Gao" and "the market of Gao".
    private static final int NAMED_ALIKE = 8;

    private static final int SAME_COUNTRY = 2;
    private static final int OTHER_TOWN = -40;
    private static final int OTHER_COUNTRY = -50;
    /// Words do not take place where their subject does.
    private static final int OTHER_PLACE_OF_WORDS = -8;

    private static final double NEAR_KM = 25;
    private static final double REGION_KM = 120;
    /// A region has no identifier of GeoNames, and what lies in it may be so far from its middle.
    private static final double ACROSS_A_REGION_KM = 600;

    private static final double EARTH_RADIUS_KM = 6371;

    private PlaceLikeness() {}

    static int points(Witness one, Witness other) {
        Place place = one.claim().place();
        Place second = other.claim().place();
        if (place == null || second == null) {
            return 0;
        }
        boolean known = place.lat() != null && second.lat() != null;
        if (isGuessed(one) || isGuessed(other)) {
            return Collections.disjoint(one.placeNames(), other.placeNames()) ? 0 : NAMED_ALIKE;
        }
        int points = !known && !Collections.disjoint(one.placeNames(), other.placeNames())
                ? NAMED_ALIKE
                : points(place, second);
        return points < 0
                        && !isLocal(one.claim().type())
                        && !isLocal(other.claim().type())
                ? Math.max(points, OTHER_PLACE_OF_WORDS)
                : points;
    }

    private static int points(Place one, Place other) {
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return OTHER_COUNTRY;
        }
        boolean bothTowns = one.lat() != null && other.lat() != null;
        if (isOne(one, other)) {
            return bothTowns || one.country() == null ? SAME : SAME_COUNTRY;
        }
        if (bothTowns && (one.geonames() == null || other.geonames() == null)) {
            double kilometres = kilometres(one, other);
            return kilometres <= NEAR_KM || kilometres > ACROSS_A_REGION_KM
                    ? byDistance(kilometres)
                    : sameCountry(one.country(), other.country());
        }
        return bothTowns ? byDistance(kilometres(one, other)) : sameCountry(one.country(), other.country());
    }

    /// Whether the country was taken from what stood around the words: no reason to hold two places apart.
    private static boolean isGuessed(Witness witness) {
        return witness.claim().evidence().notes().stream()
                .anyMatch(note -> note.field().equals(Evidence.Note.COUNTRY));
    }

    private static int sameCountry(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other) ? SAME_COUNTRY : 0;
    }

    private static boolean isOne(Place one, Place other) {
        return one.geonames() != null && one.geonames().equals(other.geonames())
                || one.name().equalsIgnoreCase(other.name());
    }

    private static int byDistance(double kilometres) {
        return kilometres <= NEAR_KM ? NEAR : kilometres <= REGION_KM ? -10 : OTHER_TOWN;
    }

    /// Along the great circle (haversine).
    private static double kilometres(Place one, Place other) {
        double lat = Math.toRadians(number(one.lat()));
        double lat2 = Math.toRadians(number(other.lat()));
        double down = Math.sin((lat2 - lat) / 2);
        double across = Math.sin(Math.toRadians(number(other.lon()) - number(one.lon())) / 2);
        double chord = down * down + Math.cos(lat) * Math.cos(lat2) * across * across;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double number(@Nullable Double degrees) {
        return Objects.requireNonNullElse(degrees, 0.0);
    }

    private static boolean isLocal(ClaimType type) {
        return switch (type) {
            case ASSAULT, PROTEST, COERCE, MOBILIZE, RETREAT, CONSULT, AID -> true;
            case AGREE, SUPPORT, CONCEDE, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> false;
        };
    }
}
