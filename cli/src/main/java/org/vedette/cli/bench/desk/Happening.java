package org.vedette.cli.bench.desk;

import java.time.LocalDate;
import org.vedette.knowledge.actors.State;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// What an invented article tells.
///
/// @param voice on whose word
/// @param unit of the number
record Happening(
        ClaimType type,
        Status status,
        State source,
        State target,
        State voice,
        int number,
        String unit,
        LocalDate day) {
    /// In the words of a headline: "sent aid to".
    String verb() {
        return switch (type) {
            case AGREE -> "signed a pact with";
            case CONSULT -> "held talks with";
            case SUPPORT -> "voiced support for";
            case CONCEDE -> "eased its terms for";
            case COOPERATE -> "opened a joint centre with";
            case AID -> "sent help to";
            case RETREAT -> "drew back its units from";
            case REQUEST -> "appealed to";
            case ACCUSE -> "blamed";
            case REJECT -> "turned down an offer of";
            case THREATEN -> "warned";
            case PROTEST -> "lodged a protest with";
            case SANCTION -> "froze accounts of";
            case MOBILIZE -> "moved units towards";
            case COERCE -> "held ships of";
            case ASSAULT -> "shelled posts of";
        };
    }
}
