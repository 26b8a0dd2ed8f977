package org.vedette.training.gold;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.model.claim.Party;

/// The words of a name without the smallest ones: two names are taken for the same when they share a word.
record Bag(SortedSet<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final List<String> SMALL = List.of("the", "a", "an", "of", "and", "in", "for", "s");

    static Bag of(String text) {
        var words = new TreeSet<String>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!SMALL.contains(word.group())) {
                words.add(word.group());
            }
        }
        return new Bag(words);
    }

    /// The words of all parties together.
    static Bag of(List<Party> parties, String text) {
        return of(String.join(
                " ", parties.stream().map(party -> party.span().in(text)).toList()));
    }

    boolean meets(Bag other) {
        return words.stream().anyMatch(other.words::contains);
    }

    /// As [#meets], but two empty ones are the same too.
    boolean isLike(Bag other) {
        return meets(other) || words.equals(other.words);
    }

    /// Whether any of the parties shares a word.
    static boolean any(List<Party> parties, String text, Bag wanted) {
        return parties.stream().anyMatch(party -> of(party.span().in(text)).meets(wanted));
    }
}
