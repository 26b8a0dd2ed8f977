package org.vedette.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.places.Gazetteer;
import org.vedette.knowledge.places.Region;
import org.vedette.knowledge.places.Spot;
import org.vedette.model.claim.Place;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// Finds the places that words name. Of several places of one name the one in the country that is spoken of wins, then
/// a
/// capital, then the best known.
public final class Places {
    /// In tokens; a hyphen is one ("Sar-e-Pol" has five).
    private static final int LONGEST_NAME = 6;

    private static final int LONGEST_STATE = 4;
    /// Towns smaller than this are found only where the reader expects a place.
    private static final long WELL_KNOWN = 100_000;

    /// A name begins with a capital, or with an article as in "al-Bab".
    private static final Pattern NAME = Pattern.compile("(?:[a-z]{2}-)?\\p{Lu}.{2,}", Pattern.DOTALL);

    /// Words for places that lie in no one state, so that none is to be taken for theirs.
    private static final Pattern NOWHERE = Pattern.compile(
            "(?i)\\b(?:abroad|overseas|online|elsewhere|exile|orbit|space|internet|(?:inter)?continental"
                    + "|worldwide|world|global(?:ly)?|high seas|at sea|international waters|across the border|region"
                    + "|neighbou?ring (?:countries|states)|(?:both|two|several|other|third) (?:countries|states|nations))\\b");

    /// What may follow a region's name with a capital and still leave it a place: "Sindh Province".
    private static final Pattern GENERIC = Pattern.compile("(?:Province|State|Region|County|District|Governorate|Oblast"
            + "|Prefecture|Island|Islands|River|Sea|Valley|Peninsula|Airport|Territory)s?");

    /// Names of towns that are ordinary words or given names: places only where the reader expects one.
    private static final List<String> ORDINARY = List.of(
            "Reading",
            "Nice",
            "Bath",
            "Male",
            "Of",
            "Mobile",
            "Split",
            "Orange",
            "Victoria",
            "Man",
            "Best",
            "Van",
            "Hull",
            "Most",
            "Same",
            "Police",
            "Bar",
            "Mary",
            "Troy",
            "Phoenix");

    private final Gazetteer gazetteer;
    private final Function<String, @Nullable String> countries;

    /// @param countries the ISO 3166-1 alpha-3 code of the state that words name, or null
    public Places(Gazetteer gazetteer, Function<String, @Nullable String> countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    /// A state or a place of the gazetteer among tokens `from` to `to`.
    private record Hit<T>(int from, int to, T value) {}

    /// The place that a marked stretch names. Words the gazetteer does not know stay as they are; their country is then
    /// taken from what stands around, and `because` says so.
    ///
    /// @param tokens the tokens of the sentence
    public Located of(String text, Span words, List<Token> tokens, Around around) {
        List<Token> inside =
                tokens.stream().filter(token -> words.covers(token.span())).toList();
        Hit<String> state = state(text, inside, 0, 0);
        Hit<Spot> spot = spot(text, inside, state == null ? around.spokenOf() : state.value(), around);
        if (spot != null) {
            return new Located(place(words, spot.value(), stateBeside(text, inside, spot)), null);
        }
        if (state != null) {
            return new Located(unknown(text, words, state.value()), null);
        }
        return guessed(text, words, around);
    }

    private static Located guessed(String text, Span words, Around around) {
        if (!NOWHERE.matcher(words.in(text)).find()) {
            if (around.sentence() != null) {
                return new Located(
                        unknown(text, words, around.sentence()),
                        "country taken from the only state that the sentence names");
            }
            if (around.dateline() != null) {
                return new Located(unknown(text, words, around.dateline()), "country taken from the dateline");
            }
        }
        return new Located(unknown(text, words, null), null);
    }

    private static Place unknown(String text, Span words, @Nullable String country) {
        return new Place(words, words.in(text), country, null, null, null);
    }

    private static Place place(Span words, Spot spot, @Nullable String beside) {
        String country = spot.country() == null ? beside : spot.country();
        return new Place(words, spot.name(), country, spot.lat(), spot.lon(), spot.geonames());
    }

    /// The country of a dateline ("SEOUL, South Korea —"), or null.
    public @Nullable String countryOfDateline(String dateline) {
        List<String> pieces = List.of(dateline.split("[,()/:—–-]")).stream()
                .map(String::strip)
                .filter(piece -> piece.length() > 2)
                .toList();
        return pieces.stream()
                .map(countries)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> pieces.stream()
                        .limit(1)
                        .map(this::wellKnown)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(null);
    }

    private @Nullable String wellKnown(String name) {
        Spot best = best(gazetteer.named(name), null, null);
        return best == null || (!best.capital() && best.weight() < WELL_KNOWN) ? null : best.country();
    }

    /// A state that is named beside a place and not within its name: "Ukraine's Black Sea coast".
    private @Nullable String stateBeside(String text, List<Token> tokens, Hit<Spot> spot) {
        Hit<String> state = state(text, tokens, spot.from(), spot.to());
        return state == null ? null : state.value();
    }

    /// The first state that is named among the words, leaving some of them out.
    private @Nullable Hit<String> state(String text, List<Token> tokens, int butFrom, int butTo) {
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + LONGEST_STATE); to > from; to--) {
                boolean left = to <= butFrom || from >= butTo;
                String found = left ? countries.apply(words(text, tokens, from, to)) : null;
                if (found != null) {
                    return new Hit<>(from, to, found);
                }
            }
        }
        return null;
    }

    private @Nullable Hit<Spot> spot(String text, List<Token> tokens, @Nullable String hint, Around around) {
        String second = around.sentence() == null ? around.dateline() : around.sentence();
        for (int length = Math.min(tokens.size(), LONGEST_NAME); length > 0; length--) {
            for (int from = 0; from + length <= tokens.size(); from++) {
                String words = words(text, tokens, from, from + length);
                if (isName(words) && countries.apply(words) == null) {
                    Spot best = best(gazetteer.named(words), hint, second);
                    if (best != null) {
                        return new Hit<>(from, from + length, best);
                    }
                }
            }
        }
        return null;
    }

    private static String words(String text, List<Token> tokens, int from, int to) {
        return text.substring(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    private static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }

    /// @param hint the country that is spoken of, or null
    /// @param second the country that parts places which are known as well as one another, or null
    private static @Nullable Spot best(List<Spot> spots, @Nullable String hint, @Nullable String second) {
        return spots.stream()
                .max(Comparator.comparing((Spot spot) -> hint != null && hint.equals(spot.country()))
                        .thenComparing(Spot::capital)
                        .thenComparing(Spot::weight)
                        .thenComparing(spot -> second != null && second.equals(spot.country()))
                        .thenComparing(spot -> spot.geonames() == null ? 0 : spot.geonames())
                        .thenComparing(spot -> Objects.requireNonNullElse(spot.country(), "")))
                .orElse(null);
    }

    /// The states and well-known places that a sentence names.
    public List<Place> in(String text, List<Token> tokens) {
        var found = new ArrayList<Place>();
        int at = 0;
        while (at < tokens.size()) {
            int next = at + 1;
            for (int to = Math.min(tokens.size(), at + LONGEST_NAME); to > at; to--) {
                Place place = known(text, tokens, at, to);
                if (place != null) {
                    found.add(place);
                    next = to;
                    break;
                }
            }
            at = next;
        }
        return found;
    }

    private @Nullable Place known(String text, List<Token> tokens, int from, int to) {
        String words = words(text, tokens, from, to);
        if (!isName(words) || ORDINARY.contains(words)) {
            return null;
        }
        var span = new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        String country = countries.apply(words);
        if (country != null) {
            return new Place(span, words, country, null, null, null);
        }
        List<Spot> spots = gazetteer.named(words);
        Spot spot = best(spots, null, null);
        boolean plain = spot != null && (spot.capital() || spot.weight() >= WELL_KNOWN);
        return spot != null && plain && !(spots.stream().anyMatch(Region.class::isInstance) && isPartOfName(tokens, to))
                ? place(span, spot, null)
                : null;
    }

    /// Whether a name goes on: "Virginia Woolf", "Sinai Hospital".
    private static boolean isPartOfName(List<Token> tokens, int next) {
        String word = next < tokens.size() ? tokens.get(next).text() : "";
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !GENERIC.matcher(word).matches();
    }
}
