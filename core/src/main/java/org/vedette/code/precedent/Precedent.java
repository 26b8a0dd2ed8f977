package org.vedette.code.precedent;

import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

/// A coded claim of the corpus.
///
/// @param id of its sentence in the corpus; the claims of a sentence share it
/// @param mode PLOVER's mode, or null
/// @param trigger where the word by which it is found stands in the sentence
public record Precedent(
        String id, ClaimType type, @Nullable String mode, Status status, Span trigger, String sentence) {}
