package org.vedette.model.event;

import java.util.List;

/// One independent witness: the claims that go back to the same words or the same first speaker count once, however
/// many articles carry them.
///
/// @param id the least of its claims' identifiers
/// @param claims in ascending order
/// @param why in words, for a person: "same text as ...", "both quote the Pentagon"
public record Origin(String id, List<String> claims, String why) {
    public Origin {
        claims = List.copyOf(claims);
    }
}
