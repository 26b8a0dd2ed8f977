package org.vedette.knowledge.words;

import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Status;

/// What the codes mean, in a few words for somebody who sees them for the first time. The full definitions stand in the
/// annotation manual, sections 5 and 6.
public final class Glossary {
    private Glossary() {}

    /// What a type means.
    public static String of(ClaimType type) {
        return switch (type) {
            case AGREE -> "says yes to doing something";
            case CONSULT -> "meets or talks";
            case SUPPORT -> "backs, praises or signs with";
            case CONCEDE -> "gives way at home or to a demand";
            case COOPERATE -> "does something material together";
            case AID -> "gives something for the other's good";
            case RETREAT -> "gives up a hold";
            case REQUEST -> "asks, urges or demands";
            case ACCUSE -> "blames, criticises or charges";
            case REJECT -> "refuses";
            case THREATEN -> "warns of a hostile step";
            case PROTEST -> "civilians demonstrate, strike or riot";
            case SANCTION -> "cuts down what was friendly";
            case MOBILIZE -> "shows or moves force without using it";
            case COERCE -> "uses force or law short of violence";
            case ASSAULT -> "does bodily violence or destruction";
        };
    }

    /// What a status means.
    public static String of(Status status) {
        return switch (status) {
            case OCCURRED -> "it took place";
            case ONGOING -> "it is under way";
            case PLANNED -> "it is meant to happen, and has not yet";
            case PROMISED -> "the doer says he will do it, and it is no harm";
            case THREATENED -> "the doer says he will do it, and it is harm";
            case CONDITIONAL -> "it hangs on an if";
            case POSSIBLE -> "it may or might be";
            case REQUESTED -> "somebody asks that it be done";
            case DENIED -> "somebody says it is not so";
            case NEGATED -> "it did not happen, the text says";
            case REFUTED -> "it was shown to be false";
        };
    }

    /// PLOVER's quad class.
    public static String quad(ClaimType type) {
        return switch (type.quad()) {
            case 1 -> "verbal cooperation";
            case 2 -> "material cooperation";
            case 3 -> "verbal conflict";
            default -> "material conflict";
        };
    }

    /// How a modifier reads before a number; empty for an exact one.
    public static String before(Modifier modifier) {
        return switch (modifier) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case MORE_THAN -> "more than ";
            case LESS_THAN -> "less than ";
            case BETWEEN -> "between ";
            case TENS -> "tens, ";
            case DOZENS -> "dozens, ";
            case HUNDREDS -> "hundreds, ";
            case THOUSANDS -> "thousands, ";
        };
    }
}
