package org.vedette.model.claim;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// One assertion in one article: who did what to whom, when, where, how many, and on whose word.
///
/// Two clocks: `when` is the day of the happening, `known` the instant it could first be known.
///
/// @param id stable: the same article, words and type give the same id
/// @param mode PLOVER's mode, or null
/// @param cameo CAMEO code, or null where none fits
/// @param goldstein Goldstein's scale (1992) for the CAMEO code, from -10 to 10
/// @param voice from the outlet inwards; never empty once the outlet is known
/// @param known null when the article carried no instant or day
/// @param confidence from 0 to 1: the calibrated chance that a careful coder would code this trigger with this type and
/// this status
public record Claim(
        String id,
        Span sentence,
        Span trigger,
        ClaimType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        double goldstein,
        Status status,
        List<Party> sources,
        List<Party> targets,
        List<Party> about,
        List<Voice> voice,
        List<Quantity> quantities,
        @Nullable When when,
        @Nullable Place place,
        @Nullable Instant known,
        double confidence,
        Evidence evidence) {

    public Claim {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        about = List.copyOf(about);
        voice = List.copyOf(voice);
        quantities = List.copyOf(quantities);
    }
}
