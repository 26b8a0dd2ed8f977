package org.vedette.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Words;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// What a phrase is read against.
///
/// @param towns the country of a town by its name, or null
record Scene(ActorRegister register, Words words, LocalDate day, Function<String, @Nullable String> towns) {
    private static final int WIDER = 3;

    List<Sector> sectors(String code) {
        Actor actor = register.actor(code, day);
        return actor == null ? List.of() : actor.sectors();
    }

    @Nullable
    String country(String code) {
        Actor actor = register.actor(code, day);
        return actor == null ? null : actor.country();
    }

    String written(Item item) {
        return words.text(item.from(), item.to() - 1);
    }

    /// The role that ends with an item and takes in words before it: "army chief" in "Pakistan's army"
    /// "chief".
    @Nullable
    RoleWord wider(Item item) {
        for (int from = Math.max(0, item.from() - WIDER); from < item.from(); from++) {
            PhraseIndex.Match<RoleWord> match = register.roles().longest(words, from, item.to(), true);
            if (match != null && match.to() == item.to()) {
                return match.values().getFirst();
            }
        }
        return null;
    }

    /// The words of an item as they are compared.
    String folded(Item item) {
        var folded = new StringBuilder();
        for (int i = item.from(); i < item.to(); i++) {
            folded.append(i == item.from() ? "" : " ").append(words.folded(i));
        }
        return folded.toString();
    }

    /// The country of the town that the words from one item to another name, or null. An abbreviation is none,
    /// though some towns have one.
    @Nullable
    String town(Item first, Item last) {
        boolean abbreviation = first == last && words.is(first.from(), Words.CAPS);
        return abbreviation ? null : towns.apply(words.text(first.from(), last.to() - 1));
    }
}
