package org.vedette.training.gold;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// The fifteen roots that gold sets use: the types, with CONCEDE and RETREAT as YIELD, and with tense folded into the
/// label after the table of Zero-Shot PLOVER. Folding is for scoring alone.
final class Roots {
    /// No claim.
    static final String NONE = "NONE";

    private static final String YIELD = "YIELD";

    /// Root of CAMEO to root.
    private static final Map<String, String> CAMEO = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("02", "REQUEST"),
            Map.entry("03", "AGREE"),
            Map.entry("04", "CONSULT"),
            Map.entry("05", "SUPPORT"),
            Map.entry("06", "COOPERATE"),
            Map.entry("07", "AID"),
            Map.entry("08", YIELD),
            Map.entry("09", "ACCUSE"),
            Map.entry("10", "REQUEST"),
            Map.entry("11", "ACCUSE"),
            Map.entry("12", "REJECT"),
            Map.entry("13", "THREATEN"),
            Map.entry("14", "PROTEST"),
            Map.entry("15", "MOBILIZE"),
            Map.entry("16", "SANCTION"),
            Map.entry("17", "COERCE"),
            Map.entry("18", "ASSAULT"),
            Map.entry("19", "ASSAULT"),
            Map.entry("20", "ASSAULT"))));

    private Roots() {}

    static String of(ClaimType type) {
        return switch (type) {
            case CONCEDE, RETREAT -> YIELD;
            case AGREE, CONSULT, SUPPORT, COOPERATE, AID, REQUEST, ACCUSE, REJECT -> type.name();
            case THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> type.name();
        };
    }

    static String folded(Claim claim) {
        return folded(claim.type(), claim.status());
    }

    /// What a status does to a type when a gold set folds tense into the label.
    static String folded(ClaimType type, Status status) {
        return switch (status) {
            case PLANNED, PROMISED, THREATENED, CONDITIONAL, POSSIBLE -> ahead(type);
            case REQUESTED -> "REQUEST";
            case NEGATED, REFUTED, DENIED -> undone(type);
            case OCCURRED, ONGOING -> of(type);
        };
    }

    private static String ahead(ClaimType type) {
        return switch (type) {
            case COOPERATE, AID, CONCEDE, RETREAT, CONSULT, SUPPORT -> "AGREE";
            case PROTEST, MOBILIZE, SANCTION, COERCE, ASSAULT -> "THREATEN";
            case AGREE, REQUEST, ACCUSE, REJECT, THREATEN -> type.name();
        };
    }

    private static String undone(ClaimType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT -> "REJECT";
            case COOPERATE, AID -> "SANCTION";
            case CONCEDE, RETREAT -> YIELD;
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, MOBILIZE, SANCTION, COERCE, ASSAULT -> type.name();
        };
    }

    /// The root of a CAMEO root ("19"), or null for mere statements and what is no code.
    static @Nullable String ofCameo(String code) {
        return CAMEO.get(code);
    }

    /// The quad class from 1 to 4, or 0 for no claim.
    static int quad(String root) {
        if (root.equals(YIELD)) {
            return ClaimType.RETREAT.quad();
        }
        return root.equals(NONE) ? 0 : ClaimType.valueOf(root).quad();
    }

    static List<String> quads() {
        return List.of("1", "2", "3", "4");
    }
}
