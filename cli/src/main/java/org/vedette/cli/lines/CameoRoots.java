package org.vedette.cli.lines;

import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;

/// From a CAMEO code to the PLOVER type it became, after PLOVER's own table (CC BY-SA 4.0).
final class CameoRoots {
    private static final int ROOT = 2;

    private CameoRoots() {}

    /// @param cameo two to four digits
    /// @return null for a code that CAMEO does not have
    static @Nullable ClaimType type(String cameo) {
        if (cameo.startsWith("057")) {
            return ClaimType.AGREE; // signing an agreement
        }
        if (cameo.startsWith("084") || cameo.startsWith("087")) {
            return ClaimType.RETREAT; // releasing people; easing military pressure
        }
        return cameo.length() < ROOT ? null : ofRoot(cameo.substring(0, ROOT));
    }

    private static @Nullable ClaimType ofRoot(String root) {
        return switch (root) {
            // PLOVER has no type for a mere comment (01); with its code as mode it meets nothing but comments.
            case "01", "05" -> ClaimType.SUPPORT;
            case "02", "10" -> ClaimType.REQUEST;
            case "03" -> ClaimType.AGREE;
            case "04" -> ClaimType.CONSULT;
            case "06" -> ClaimType.COOPERATE;
            case "07" -> ClaimType.AID;
            case "08" -> ClaimType.CONCEDE;
            case "09", "11" -> ClaimType.ACCUSE;
            case "12" -> ClaimType.REJECT;
            case "13" -> ClaimType.THREATEN;
            case "14" -> ClaimType.PROTEST;
            case "15" -> ClaimType.MOBILIZE;
            case "16" -> ClaimType.SANCTION;
            case "17" -> ClaimType.COERCE;
            case "18", "19", "20" -> ClaimType.ASSAULT;
            default -> null;
        };
    }
}
