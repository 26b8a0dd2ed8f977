package org.vedette.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.RoleWord;

/// The part of a phrase before its first preposition, and the last known word in it, which decides.
///
/// @param last where the deciding item stands, or -1 if none is known
record Head(List<Item> items, int last) {
    static Head of(List<Item> items) {
        int last = items.size() - 1;
        while (last >= 0 && !items.get(last).isKnown()) {
            last--;
        }
        return new Head(items, last);
    }

    boolean isKnown() {
        return last >= 0;
    }

    /// The deciding item.
    Item item() {
        return items.get(last);
    }

    /// What stands before the deciding item; everything if none decides.
    List<Item> before() {
        return isKnown() ? items.subList(0, last) : items;
    }

    List<Item> after() {
        return items.subList(last + 1, items.size());
    }

    @Nullable Item previous() {
        return last > 0 ? items.get(last - 1) : null;
    }

    @Nullable Item next() {
        return last + 1 < items.size() ? items.get(last + 1) : null;
    }

    /// The state that names or owns the deciding item.
    @Nullable String nation() {
        return state(before(), Item.Stance.PLAIN);
    }

    /// The state behind it, where no other is named: "Saudi-led", "London-based".
    @Nullable String weakNation() {
        return state(items, Item.Stance.WEAK);
    }

    private static @Nullable String state(List<Item> among, Item.Stance stance) {
        return among.stream()
                .filter(item -> item.stance() == stance && item.state() != null)
                .map(Item::state)
                .findFirst()
                .orElse(null);
    }

    /// The roles said before the deciding item, as titles of it.
    List<RoleWord> titles() {
        return before().stream()
                .filter(item -> item.isKnown() && item.isRole() && !item.possessive())
                .flatMap(item -> item.roles().stream())
                .toList();
    }

    boolean has(Grammar kind) {
        return before().stream().anyMatch(item -> item.grammar() == kind);
    }

    /// Whether anything before the deciding item tells which or how many of a kind.
    boolean isDescribed() {
        return before().stream()
                .anyMatch(item -> item.isMeasure()
                        || item.is(Grammar.ONE_OF_MANY)
                        || item.is(Grammar.EPITHET)
                        || item.isPlain());
    }

    /// Whether unknown words follow the deciding item.
    boolean isFollowed() {
        return after().stream().anyMatch(Item::isPlain);
    }
}
