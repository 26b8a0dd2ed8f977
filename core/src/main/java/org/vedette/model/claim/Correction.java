package org.vedette.model.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// How an analyst has coded a claim otherwise than the reader. It is a precedent: like cases are coded the same from
/// then on.
///
/// @param claim the identifier of the claim it was made on
/// @param sentence the claim's, as published
/// @param trigger in the sentence
/// @param at when it was decided
/// @param by the analyst's name
/// @param because the analyst's words
public record Correction(
        String claim, String sentence, Span trigger, Change change, Instant at, String by, String because) {
    /// How the identifier of a correction begins; that of a coded sentence of the corpus never does.
    public static final String PREFIX = "correction-";

    private static final int ID_BYTES = 6;

    public Correction {
        if (trigger.length() == 0 || trigger.end() > sentence.length()) {
            throw new IllegalArgumentException(
                    "trigger " + trigger + " in a sentence of " + sentence.length() + " characters");
        }
    }

    /// What is otherwise.
    public sealed interface Change {
        /// The words make no claim.
        record NoClaim() implements Change {}

        /// They make another one.
        ///
        /// @param type null where the reader's stands; the same of the other three
        /// @param mode of the type, or null; where a type is given without a mode, there is none
        record Other(
                @Nullable ClaimType type,
                @Nullable String mode,
                @Nullable Status status,
                @Nullable Side source,
                @Nullable Side target)
                implements Change {}
    }

    /// Who stands on a side.
    ///
    /// @param from those to whom the reader gave this role; null for nobody
    public record Side(@Nullable Role from) {}

    /// Stable: what was decided on what, by whom and when.
    public String id() {
        String what =
                String.join("\n", claim, sentence, trigger.toString(), change.toString(), at.toString(), by, because);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
