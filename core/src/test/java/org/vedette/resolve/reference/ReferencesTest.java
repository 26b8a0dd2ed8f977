package org.vedette.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.actor.Actor;
import org.vedette.model.text.Span;
import org.vedette.resolve.reference.Mention.Kind;

class ReferencesTest {
    private static final List<String> SENTENCES = List.of(
            "Maltese President Ana Borg met the Lao prime minister, Kham Souk, in Vientiane on Monday.",
            "Malta will lend Laos two radars, she said.",
            "The Harbour League and the Red Oars condemned the deal.");

    private final References references = new References(List.of(
            name(0, "Ana Borg", Kind.PERSON, "MLT"),
            name(0, "Kham Souk", Kind.PERSON, "LAO"),
            name(1, "Malta", Kind.STATE, "MLT"),
            name(1, "Laos", Kind.STATE, "LAO"),
            name(2, "Harbour League", Kind.ALLIANCE, null),
            name(2, "Red Oars", Kind.GROUP, null)));

    private static Mention name(int sentence, String name, Kind kind, @Nullable String country) {
        int offset = sentence * 1000;
        int at = SENTENCES.get(sentence).indexOf(name);
        String phrase = SENTENCES
                .get(sentence)
                .substring(Math.max(0, at - 40), at + name.length())
                .toLowerCase(Locale.ROOT);
        var actor = new Actor(country == null ? name : country + "." + name, country, List.of(), name);
        return new Mention(sentence, new Span(offset + at, offset + at + name.length()), actor, kind, phrase);
    }

    private List<String> names(String words, int sentence) {
        var span = new Span(sentence * 1000 + 900, sentence * 1000 + 900 + words.length());
        var names = new ArrayList<String>();
        references
                .of(words, span, sentence)
                .forEach(mention -> names.add(mention.actor().name()));
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "she, 1, Ana Borg",
        "the prime minister, 1, Kham Souk",
        "the president, 1, Ana Borg",
        "it, 1, Malta",
        "the country, 2, Malta",
        "the alliance, 3, Harbour League",
        "the group, 3, Red Oars",
    })
    void findsTheNameThatIsMeant(String words, int sentence, String name) {
        assertThat(names(words, sentence)).containsExactly(name);
    }

    @Test
    void twoStandForTwo() {
        assertThat(names("both leaders", 1)).containsExactly("Ana Borg", "Kham Souk");
        assertThat(names("the two countries", 2)).containsExactly("Malta", "Laos");
    }

    @Test
    void whatNoNameFitsStaysOpen() {
        assertThat(names("the pope", 1)).isEmpty();
        assertThat(names("the alliance", 1)).isEmpty();
        assertThat(names("she", 9)).isEmpty();
    }

    @Test
    void aNameIsNoReference() {
        assertThat(References.isReference("the Maltese president")).isFalse();
        assertThat(References.isReference("Malta")).isFalse();
        assertThat(References.isReference("They")).isTrue();
        assertThat(References.isReference("the two sides")).isTrue();
    }
}
