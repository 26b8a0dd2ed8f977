package org.vedette.code;

import java.util.List;
import org.vedette.model.claim.Correction;
import org.vedette.model.text.Token;

/// A correction with its sentence as the encoder takes it.
///
/// @param tokens of the correction's sentence, counted from its beginning
public record Corrected(Correction correction, List<Token> tokens) {
    public Corrected {
        tokens = List.copyOf(tokens);
    }
}
