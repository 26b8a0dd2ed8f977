package org.vedette.resolve;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Draft;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Role;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.resolve.place.Around;
import org.vedette.resolve.place.Located;
import org.vedette.resolve.place.Places;
import org.vedette.resolve.reference.Mention;

/// Where the acts of an article take place.
final class Whereabouts {
    private final Places places;
    private final Scene scene;
    private final @Nullable String dateline;

    Whereabouts(Places places, Scene scene) {
        this.places = places;
        this.scene = scene;
        this.dateline = dateline();
    }

    private @Nullable String dateline() {
        for (int i = 0; i < scene.sentences(); i++) {
            Span words = scene.sentence(i).dateline();
            if (words != null) {
                return places.countryOfDateline(words.in(scene.text()));
            }
        }
        return null;
    }

    /// The place of a draft, or null when the reader found none.
    @Nullable
    Located of(Draft draft, Parties parties) {
        if (draft.in(Role.PLACE).isEmpty()) {
            return null;
        }
        Sentence sentence = scene.sentence(draft.sentence());
        Span words = draft.in(Role.PLACE).getFirst();
        return places.of(scene.text(), words, sentence.tokens(), around(draft, parties));
    }

    private Around around(Draft draft, Parties parties) {
        String target = countries(parties.targets()).stream().findFirst().orElse(null);
        List<String> named = scene.mentions().stream()
                .filter(mention -> mention.sentence() == draft.sentence() && mention.kind() == Mention.Kind.STATE)
                .map(mention -> mention.actor().code())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String only = named.size() == 1 ? named.getFirst() : null;
        return new Around(
                target, strikesFromAfar(draft, parties, only) ? null : only, named.size() > 1 ? null : dateline);
    }

    /// Who attacks need not be at home: a state that does nothing but attack says nothing of where, unless the article
    /// was written there.
    private boolean strikesFromAfar(Draft draft, Parties parties, @Nullable String only) {
        return draft.type() == ClaimType.ASSAULT
                && only != null
                && !only.equals(dateline)
                && countries(parties.sources()).contains(only)
                && !countries(parties.targets()).contains(only);
    }

    private static List<String> countries(List<Party> parties) {
        return parties.stream()
                .map(party -> party.actor().country())
                .filter(Objects::nonNull)
                .toList();
    }
}
