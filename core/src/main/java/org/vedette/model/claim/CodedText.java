package org.vedette.model.claim;

import java.util.List;
import org.vedette.model.text.ReadText;

/// An article with its claims, in the order of the text, and all that was found on the way.
///
/// @param edition of the models and the knowledge that made them
/// @param found sorted by span; empty unless it was asked for
public record CodedText(ReadText text, String edition, List<Claim> claims, List<Found> found) {
    public CodedText {
        claims = List.copyOf(claims);
        found = List.copyOf(found);
    }
}
