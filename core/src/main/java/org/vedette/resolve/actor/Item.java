package org.vedette.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.RoleWord;
import org.vedette.knowledge.actors.Sense;
import org.vedette.knowledge.actors.SenseKind;

/// A piece of a phrase: a name, a role, a small word, a mark, or a word nobody knows.
///
/// @param from its first word
/// @param to the word after its last
/// @param senses what the name may mean; empty if it is none
/// @param roles what the role may mean; empty if it is none
/// @param grammar the kind of small word, or null
/// @param stance how it stands to what follows
record Item(
        int from,
        int to,
        List<Sense> senses,
        List<RoleWord> roles,
        @Nullable Grammar grammar,
        Stance stance,
        boolean possessive,
        boolean capital,
        boolean mark) {

    /// How a name stands to what follows it.
    enum Stance {
        PLAIN,
        /// "Iran-backed", "pro-Russian": somebody else's.
        LEANED_ON,
        /// "Saudi-led", "London-based": of it, if nothing else tells.
        WEAK
    }

    boolean isKnown() {
        return stance == Stance.PLAIN && (isName() || isRole());
    }

    boolean isName() {
        return !senses.isEmpty();
    }

    /// Whether it may be a word for a role, measures left out.
    boolean isRole() {
        return roles.stream().anyMatch(role -> role.belonging() != RoleWord.Belonging.MEASURE);
    }

    boolean isMeasure() {
        return roles.stream().anyMatch(role -> role.belonging() == RoleWord.Belonging.MEASURE);
    }

    /// A word nobody knows.
    boolean isPlain() {
        return senses.isEmpty() && roles.isEmpty() && grammar == null && !mark;
    }

    /// A word nobody knows that looks like part of a name.
    boolean isNameLike() {
        return isPlain() && capital && !possessive;
    }

    /// The kind of preposition it is, or null if it is none.
    @Nullable Grammar link() {
        boolean links = is(Grammar.OF) || is(Grammar.SERVING) || is(Grammar.AT) || is(Grammar.OTHER);
        return links ? grammar : null;
    }

    boolean is(Grammar kind) {
        return grammar == kind && !isKnown();
    }

    /// The meanings of one kind.
    List<String> codes(SenseKind kind) {
        return senses.stream()
                .filter(sense -> sense.kind() == kind)
                .map(Sense::code)
                .toList();
    }

    List<String> collectives() {
        return senses.stream()
                .filter(sense -> sense.kind().ofCollective())
                .map(Sense::code)
                .toList();
    }

    /// The state it names in any way, or null.
    @Nullable
    String state() {
        return senses.stream()
                .filter(sense -> sense.kind().ofState())
                .map(Sense::code)
                .findFirst()
                .orElse(null);
    }

    boolean hasSense(SenseKind kind) {
        return senses.stream().anyMatch(sense -> sense.kind() == kind);
    }

    Item with(Stance other) {
        return new Item(from, to, senses, roles, grammar, other, possessive, capital, mark);
    }

    /// The same words, read as a role alone.
    Item asRole(List<RoleWord> others) {
        return new Item(from, to, List.of(), others, grammar, stance, possessive, capital, mark);
    }
}
