package org.vedette.model.alarm;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.watch.SourceGrade;

/// The very words of a claim and what they are to a sign.
///
/// @param indicator the sign's name
/// @param event the happening it belongs to
/// @param article the article's identifier
/// @param known the instant from which it was known
/// @param sentence as published
/// @param chain the voices from the outlet inwards
/// @param origin the identifier of its independent origin within the happening
/// @param letter of the outlet
/// @param because why it has its stance, in words
/// @param tlp who may see it
public record Saying(
        String indicator,
        String event,
        String claim,
        String article,
        @Nullable String outlet,
        @Nullable String url,
        Instant known,
        String sentence,
        ClaimType type,
        Status status,
        List<Quantity> quantities,
        List<String> chain,
        Speaker speaker,
        String origin,
        SourceGrade letter,
        Stance stance,
        String because,
        Tlp tlp) {
    public Saying {
        quantities = List.copyOf(quantities);
        chain = List.copyOf(chain);
    }

    /// The same words with another stance.
    public Saying turned(Stance other, String why) {
        return new Saying(
                indicator,
                event,
                claim,
                article,
                outlet,
                url,
                known,
                sentence,
                type,
                status,
                quantities,
                chain,
                speaker,
                origin,
                letter,
                other,
                why,
                tlp);
    }
}
