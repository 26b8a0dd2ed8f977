package org.vedette.export.toll;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Quantity;
import org.vedette.model.text.Span;

/// What became of the people a quantity counts. It rests on what is counted, on the word that stands at the number,
/// and on the act that the claim tells; words further off tell of others.
public enum Fate {
    DEAD(
            "deaths killings murders bodies",
            "killed kill kills killing dead died die dies dying slain slaying murdered murdering executed executing perished"),
    HURT(
            "injuries",
            "wounded wound wounding wounds injured injure injuring injures hurt hurting maimed maiming hospitalised"
                    + " hospitalized"),
    HELD(
            "arrests",
            "arrested arrest arresting arrests detained detain detaining detains jailed jailing imprisoned imprisoning"
                    + " rounded");

    /// Acts of which people are the victims. Elsewhere a number of wounded is not a toll: aid for 200 wounded hurts
    /// nobody.
    private static final List<ClaimType> HARM = List.of(ClaimType.ASSAULT, ClaimType.COERCE, ClaimType.PROTEST);

    private static final String ARREST = "arrest";
    /// What may stand between the word and the number before which it stands.
    private static final SortedSet<String> LEADS =
            words("at least some another about around nearly almost over more than up"
                    + " to as many an estimated roughly approximately only a further the all these those other");
    /// What may stand between the number and the word that follows it.
    private static final SortedSet<String> LINKS =
            words("were was are is have has had been be being others more people of them reportedly");
    /// What follows a participle; before a noun the word is a verb of its own ("a town of 30,000 killed a nurse").
    private static final SortedSet<String> AFTER_PARTICIPLE = words(
            "| in by on at during when while after before as and or but since near this last over from with so across");

    private static final SortedMap<String, Fate> BY_UNIT = index(fate -> fate.units);
    private static final SortedMap<String, Fate> BY_WORD = index(fate -> fate.words);

    private final SortedSet<String> units;
    private final SortedSet<String> words;

    Fate(String units, String words) {
        this.units = words(units);
        this.words = words(words);
    }

    private static SortedSet<String> words(String blankSeparated) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(blankSeparated.split(" "))));
    }

    private static SortedMap<String, Fate> index(java.util.function.Function<Fate, SortedSet<String>> of) {
        var index = new TreeMap<String, Fate>();
        for (Fate fate : values()) {
            of.apply(fate).forEach(word -> index.put(word, fate));
        }
        return Collections.unmodifiableSortedMap(index);
    }

    /// What became of those whom a quantity of a claim counts; null when it counts no people, when the act
    /// does people no harm, or when nothing is told. Deaths, injuries and arrests tell it by themselves. Of
    /// people the word at the number does ("30 wounded", "killing at least 12"), else the act.
    ///
    /// @param sentence the words of the claim's sentence
    public static @Nullable Fate of(Claim claim, Quantity quantity, String sentence) {
        String unit = quantity.unit();
        if (unit == null || !HARM.contains(claim.type())) {
            return null;
        }
        Fate counted = BY_UNIT.get(unit);
        if (counted != null || !People.counts(unit)) {
            return counted;
        }
        Fate beside = beside(claim, quantity, sentence);
        return beside == null ? act(claim, quantity, sentence) : beside;
    }

    private static @Nullable Fate beside(Claim claim, Quantity quantity, String sentence) {
        Span at = within(claim, quantity.span(), sentence);
        if (at == null) {
            return null;
        }
        Fate before = first(split(sentence.substring(0, at.start())).reversed(), LEADS);
        Fate behind = before == null ? behind(split(sentence.substring(at.end()))) : before;
        return behind == null ? last(split(at.in(sentence))) : behind;
    }

    /// The last of some words that tells it: "12 wounded soldiers", "12 wounded".
    private static @Nullable Fate last(List<String> words) {
        return words.reversed().stream()
                .map(BY_WORD::get)
                .filter(fate -> fate != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Fate behind(List<String> words) {
        boolean verb =
                words.size() > 1 && BY_WORD.containsKey(words.getFirst()) && !AFTER_PARTICIPLE.contains(words.get(1));
        return verb ? null : first(words, LINKS);
    }

    /// The fate of the first word that is no mere link.
    private static @Nullable Fate first(List<String> words, SortedSet<String> links) {
        for (String word : words) {
            Fate fate = BY_WORD.get(word);
            if (fate != null || !links.contains(word)) {
                return fate;
            }
        }
        return null;
    }

    /// What the act itself does: an arrest holds; of an attack its own word tells.
    private static @Nullable Fate act(Claim claim, Quantity quantity, String sentence) {
        if (claim.type() == ClaimType.COERCE && ARREST.equals(claim.mode())) {
            return HELD;
        }
        Span trigger = claim.type() == ClaimType.ASSAULT ? within(claim, claim.trigger(), sentence) : null;
        Span at = within(claim, quantity.span(), sentence);
        return trigger == null || at == null || isParted(trigger, at, sentence)
                ? null
                : last(split(trigger.in(sentence)));
    }

    /// Whether another clause begins between the two.
    private static boolean isParted(Span one, Span other, String sentence) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to && split(sentence.substring(from, to)).contains("|");
    }

    /// A span of the article as a span of the sentence, or null where it lies outside.
    private static @Nullable Span within(Claim claim, Span span, String sentence) {
        Span inside = claim.sentence();
        boolean there = inside.covers(span) && inside.length() == sentence.length();
        return there ? span.shift(-inside.start()) : null;
    }

    /// The words of a stretch in small letters. A mark that ends a clause is an item of its own, so that nothing is
    /// read
    /// over it.
    private static List<String> split(String stretch) {
        String marked = stretch.toLowerCase(Locale.ROOT).replaceAll("[,;:.()«»\"]", " | ");
        return List.of(marked.strip().split("[^\\p{L}|]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
