package org.vedette.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.Sense;
import org.vedette.knowledge.actors.SenseKind;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Words;
import org.vedette.model.text.Span;

/// Finds the register's names in running text: the longest at each place, written with the capitals of the register.
/// Words that are also something else count only where little else can be meant.
final class NameFinder {
    private final ActorRegister register;

    NameFinder(ActorRegister register) {
        this.register = register;
    }

    List<Named> names(String text, Span where) {
        Words words = register.words(text, where);
        PhraseIndex<Sense> names = register.names();
        var found = new ArrayList<Named>();
        int at = 0;
        while (at < words.size()) {
            PhraseIndex.Match<Sense> match = names.longest(words, at);
            if (match != null && counts(words, match)) {
                found.add(named(words, match));
                at = match.to();
            } else {
                at++;
            }
        }
        return found;
    }

    /// An article is left out where the name also stands without it.
    private Named named(Words words, PhraseIndex.Match<Sense> match) {
        int from = match.from();
        if (match.to() - from > 1
                && !words.is(from, Words.CAPS)
                && words.folded(from).equals("the")) {
            PhraseIndex.Match<Sense> bare = register.names().longest(words, from + 1);
            from += bare != null && bare.to() == match.to() ? 1 : 0;
        }
        return new Named(words.span(from, match.to() - 1), match.values());
    }

    private boolean counts(Words words, PhraseIndex.Match<Sense> match) {
        int word = match.from();
        if (match.to() - word > 1) {
            return true;
        }
        @Nullable String kind = register.ordinary(words.folded(word));
        if (kind == null) {
            return true;
        }
        boolean first = word == 0 || words.is(word - 1, Words.MARK);
        return switch (kind) {
            case "month" -> titled(words, word);
            case "given" -> isState(match) && !besideAName(words, word, first);
            default ->
                words.is(word, Words.CAPS)
                        ? !isShouted(words, word)
                        : !first || words.is(word, Words.POSSESSIVE) || titled(words, word);
        };
    }

    /// Among words that are all in capitals an abbreviation cannot be told from a word.
    private static boolean isShouted(Words words, int word) {
        boolean before = word > 0 && words.is(word - 1, Words.CAPS);
        boolean after = word + 1 < words.size() && words.is(word + 1, Words.CAPS);
        return before || after;
    }

    private static boolean isState(PhraseIndex.Match<Sense> match) {
        return match.values().getFirst().kind() != SenseKind.PERSON;
    }

    private boolean titled(Words words, int word) {
        if (word == 0) {
            return false;
        }
        String before = words.folded(word - 1);
        boolean addressed = Grammar.of(before) == Grammar.SILENT && !before.equals("the");
        return addressed
                || (words.is(word - 1, Words.UPPER) && register.roles().longest(words, word - 1) != null);
    }

    /// "Michael Jordan", "Chad Smith": an unknown capitalised word right before or after makes it a person's name.
    private boolean besideAName(Words words, int word, boolean first) {
        boolean before = !first && isStranger(words, word - 1);
        boolean after = word + 1 < words.size()
                && !words.is(word, Words.POSSESSIVE)
                && !words.is(word, Words.HYPHEN)
                && isStranger(words, word + 1);
        return before || after;
    }

    private boolean isStranger(Words words, int word) {
        return words.is(word, Words.UPPER)
                && !words.is(word, Words.CAPS)
                && !words.is(word, Words.POSSESSIVE)
                && Grammar.of(words.folded(word)) == null
                && register.names().longest(words, word) == null
                && register.roles().longest(words, word) == null;
    }
}
