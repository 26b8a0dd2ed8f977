package org.vedette.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.Sense;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Words;

/// Takes a phrase apart into names, roles and small words, the longest first, from left to right.
final class ItemReader {
    private final ActorRegister register;
    private final Words words;
    private final boolean asWritten;

    ItemReader(ActorRegister register, Words words) {
        this.register = register;
        this.words = words;
        this.asWritten = hasCapital(words);
    }

    private static boolean hasCapital(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Words.UPPER)) {
                return true;
            }
        }
        return false;
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        int at = 0;
        while (at < words.size()) {
            Item item = at(at);
            items.add(item);
            at = item.to();
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i).with(stance(items, i));
            boolean other = isEpithet(items, i) || isPersonal(items, i);
            items.set(i, other ? item.asRole(List.of()) : item);
        }
        return items;
    }

    /// "national", "daily" and their like are somebody only where nothing follows, or a name: "General
    /// Bob".
    private static boolean isEpithet(List<Item> items, int i) {
        if (items.get(i).grammar() != Grammar.EPITHET || items.get(i).isName() || i + 1 == items.size()) {
            return false;
        }
        Item next = items.get(i + 1);
        return !next.mark() && (next.isRole() || !next.capital());
    }

    /// "Michael Jordan", "Chad Smith": a state's name that is also a person's, beside a capitalised word
    /// nobody knows.
    private boolean isPersonal(List<Item> items, int i) {
        Item item = items.get(i);
        boolean given = item.state() != null
                && item.to() - item.from() == 1
                && "given".equals(register.ordinary(words.folded(item.from())));
        return given && (isStranger(items, i - 1) || (!item.possessive() && isStranger(items, i + 1)));
    }

    private static boolean isStranger(List<Item> items, int i) {
        return i >= 0 && i < items.size() && items.get(i).isNameLike();
    }

    private Item at(int from) {
        PhraseIndex.Match<Sense> name = register.names().longest(words, from, words.size(), asWritten);
        PhraseIndex.Match<RoleWord> role = register.roles().longest(words, from);
        int nameEnd = name == null ? from : name.to();
        int roleEnd = role == null ? from : role.to();
        int to = Math.max(from + 1, Math.max(nameEnd, roleEnd));
        if (isArticle(from, to)) {
            return item(from, from + 1, List.of(), List.of());
        }
        List<Sense> senses = name == null || nameEnd < to ? List.of() : name.values();
        List<RoleWord> roles = role == null || roleEnd < to ? List.of() : role.values();
        return item(from, to, senses, roles);
    }

    /// "the" opens a name ("the UN"), but a longer one begins after it ("UN refugee agency").
    private boolean isArticle(int from, int to) {
        if (to == from + 1 || !words.folded(from).equals("the")) {
            return false;
        }
        PhraseIndex.Match<Sense> bare = register.names().longest(words, from + 1, words.size(), asWritten);
        return bare != null && bare.to() > to;
    }

    private Item item(int from, int to, List<Sense> senses, List<RoleWord> roles) {
        return new Item(
                from,
                to,
                senses,
                roles,
                to == from + 1 ? Grammar.of(words.folded(from)) : null,
                Item.Stance.PLAIN,
                words.is(to - 1, Words.POSSESSIVE),
                words.is(from, Words.UPPER),
                words.is(from, Words.MARK));
    }

    private Item.Stance stance(List<Item> items, int i) {
        Item item = items.get(i);
        boolean tied = words.is(item.to() - 1, Words.HYPHEN) && i + 1 < items.size();
        @Nullable Grammar next = tied ? items.get(i + 1).grammar() : null;
        boolean leaning = i > 0
                && items.get(i - 1).grammar() == Grammar.LEANING
                && words.is(items.get(i - 1).to() - 1, Words.HYPHEN);
        if (next == Grammar.BACKED || leaning) {
            return Item.Stance.LEANED_ON;
        }
        return next == Grammar.LED ? Item.Stance.WEAK : Item.Stance.PLAIN;
    }

    /// The last role inside a name that turned out to be somebody else's ("Defense Department" of Chile).
    List<RoleWord> rolesInside(Item item) {
        for (int from = item.from(); from < item.to(); from++) {
            PhraseIndex.Match<RoleWord> role = register.roles().longest(words, from, item.to(), true);
            if (role != null && role.to() == item.to()) {
                return role.values();
            }
        }
        return List.of();
    }
}
