package org.vedette.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Span;

/// Links pronouns and descriptions of one article to the names they stand for. A rule that finds nothing leaves the
/// words
/// open: nobody is guessed silently.
///
/// The rules, in this order: a name earlier in the same sentence, the first of the fitting ones (in news the subject
/// stands first); then the nearest sentence before that has a fitting name, again its first.
public final class References {
    /// How many sentences back a pronoun may reach.
    private static final int REACH = 6;

    private final List<Mention> mentions;

    /// @param mentions all names of the article, in the order of the text
    public References(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    /// Whether the words name nobody by themselves.
    public static boolean isReference(String words) {
        return Description.of(words) != null;
    }

    /// The names that the words stand for; empty when no rule finds one.
    ///
    /// @param sentence which sentence the words stand in
    public List<Mention> of(String words, Span span, int sentence) {
        Description wanted = Description.of(words);
        if (wanted == null) {
            return List.of();
        }
        return wanted.many() == 1 ? one(wanted, span, sentence) : several(wanted, span, sentence);
    }

    private List<Mention> one(Description wanted, Span span, int sentence) {
        for (int at = sentence; at >= Math.max(0, sentence - REACH); at--) {
            Mention first = first(wanted, span, at);
            if (first != null) {
                return List.of(first);
            }
        }
        return List.of();
    }

    private @Nullable Mention first(Description wanted, Span span, int sentence) {
        for (Mention mention : mentions) {
            boolean before = mention.sentence() == sentence && mention.span().end() <= span.start();
            if (before && fits(wanted, mention)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean fits(Description wanted, Mention mention) {
        String noun = wanted.noun();
        return wanted.kinds().contains(mention.kind())
                && (noun == null || mention.phrase().contains(noun));
    }

    /// The last so many different ones before the words, in the order of the text; nothing unless there are enough.
    private List<Mention> several(Description wanted, Span span, int sentence) {
        var found = new ArrayList<Mention>();
        for (int i = mentions.size() - 1; i >= 0 && found.size() < wanted.many(); i--) {
            Mention mention = mentions.get(i);
            boolean near = mention.span().end() <= span.start() && mention.sentence() >= sentence - REACH;
            if (near && fits(wanted, mention) && isNew(found, mention)) {
                found.addFirst(mention);
            }
        }
        return found.size() == wanted.many() ? found : List.of();
    }

    private static boolean isNew(List<Mention> found, Mention mention) {
        return found.stream()
                .noneMatch(other ->
                        Objects.equals(other.actor().code(), mention.actor().code())
                                || Objects.equals(
                                        other.actor().country(), mention.actor().country()));
    }
}
