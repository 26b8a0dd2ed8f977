package org.vedette.cli.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Plain;
import org.vedette.knowledge.words.InWords;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;

/// Parts of a claim in words.
public final class Wording {
    private Wording() {}

    /// Words of the article in quotation marks.
    static String quoted(String text, Span span) {
        return "«" + Plain.words(span.in(text)) + "»";
    }

    /// "North Korea (PRK)": the name with the register's code, or the country where it has none.
    static String actor(Actor actor) {
        return Plain.words(InWords.actor(actor));
    }

    /// The parties, each once; null when there are none.
    static @Nullable String parties(List<Party> parties) {
        List<String> names =
                parties.stream().map(party -> actor(party.actor())).distinct().toList();
        return names.isEmpty() ? null : InWords.list(names);
    }

    /// The days; the words that tell them are not repeated.
    static String days(When when) {
        return InWords.days(when);
    }

    static String place(Place place) {
        return Plain.words(InWords.place(place));
    }

    /// The amount in its normal form: "about 12,000 troops".
    public static String amount(Quantity quantity) {
        return InWords.amount(quantity);
    }

    /// With commas between the thousands and at most two places.
    public static String number(double number) {
        return InWords.number(number);
    }

    /// A score or confidence with two places.
    static String score(double score) {
        return InWords.score(score);
    }
}
