package org.vedette.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.places.Gazetteer;
import org.vedette.knowledge.places.Town;
import org.vedette.model.claim.Place;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// Finds the places that words name. Of several towns of one name the one in the country that is spoken of wins, then a
/// capital, then the largest.
public final class Places {
    private static final int LONGEST_NAME = 4;
    /// Towns smaller than this are found only where the reader expects a place.
    private static final long WELL_KNOWN = 100_000;

    private final Gazetteer gazetteer;
    private final Function<String, @Nullable String> countries;

    /// @param countries the ISO 3166-1 alpha-3 code of the state that words name, or null
    public Places(Gazetteer gazetteer, Function<String, @Nullable String> countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    /// The place that a marked stretch names. Words the gazetteer does not know stay as they are.
    ///
    /// @param tokens the tokens of the sentence
    /// @param country the country spoken of, or null
    public Place of(String text, Span words, List<Token> tokens, @Nullable String country) {
        List<Token> inside =
                tokens.stream().filter(token -> words.covers(token.span())).toList();
        String named = country(text, inside);
        String hint = named == null ? country : named;
        Town town = town(text, inside, hint);
        if (town == null) {
            return new Place(words, words.in(text), named, null, null, null);
        }
        return place(words, town);
    }

    private static Place place(Span words, Town town) {
        return new Place(words, town.name(), town.country(), town.lat(), town.lon(), town.geonames());
    }

    /// The first state that is named among the words.
    private @Nullable String country(String text, List<Token> tokens) {
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
                String found = countries.apply(words(text, tokens, from, to));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Town town(String text, List<Token> tokens, @Nullable String hint) {
        for (int length = Math.min(tokens.size(), LONGEST_NAME); length > 0; length--) {
            for (int from = 0; from + length <= tokens.size(); from++) {
                String words = words(text, tokens, from, from + length);
                if (isName(words) && countries.apply(words) == null) {
                    Town best = best(gazetteer.named(words), hint);
                    if (best != null) {
                        return best;
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
        return Character.isUpperCase(words.charAt(0)) && words.length() > 2;
    }

    private static @Nullable Town best(List<Town> towns, @Nullable String hint) {
        return towns.stream()
                .max(Comparator.comparing((Town town) -> town.country().equals(hint))
                        .thenComparing(Town::capital)
                        .thenComparing(Town::people)
                        .thenComparing(Town::geonames))
                .orElse(null);
    }

    /// The states and well-known towns that a sentence names.
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
        if (!isName(words)) {
            return null;
        }
        var span = new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        String country = countries.apply(words);
        if (country != null) {
            return new Place(span, words, country, null, null, null);
        }
        Town town = best(gazetteer.named(words), null);
        return town == null || (!town.capital() && town.people() < WELL_KNOWN) ? null : place(span, town);
    }
}
