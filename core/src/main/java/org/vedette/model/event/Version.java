package org.vedette.model.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One value that some claims give to a field of an event.
///
/// @param text the value in its normal form ("12000 troops", "2024-10-18", "RUS", "planned")
/// @param claims that give it, in ascending order
/// @param voices who says so, each the chain from the outlet inwards ("kbs <- Yonhap <- NIS")
/// @param origins how many independent origins give it
/// @param known the first instant it could be known, or null when no claim tells
public record Version(
        String text,
        List<String> claims,
        List<String> voices,
        int origins,
        @Nullable Instant known) {
    public Version {
        claims = List.copyOf(claims);
        voices = List.copyOf(voices);
    }
}
