package org.vedette.knowledge.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vedette.model.text.Span;

class PhraseIndexTest {
    private static final PhraseIndex.Shape CAPS = new PhraseIndex.Shape(0, 1, 0);
    private static final PhraseIndex.Shape UPPER = new PhraseIndex.Shape(1, 0, 0);

    private final Vocabulary.Builder numbers = new Vocabulary.Builder();
    private final PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();

    private void add(String phrase, PhraseIndex.Shape shape, String value) {
        builder.add(words(phrase), shape, value);
    }

    private Words words(String text) {
        return Words.of(text, new Span(0, text.length()), numbers);
    }

    private PhraseIndex<String> index() {
        return builder.build(Comparator.naturalOrder());
    }

    private static PhraseIndex.Match<String> found(PhraseIndex.@org.jspecify.annotations.Nullable Match<String> match) {
        return Objects.requireNonNull(match);
    }

    @Test
    void findsTheLongestThatBeginsHere() {
        add("security council", PhraseIndex.Shape.ANY, "council");
        add("security council of yemen", PhraseIndex.Shape.ANY, "yemen");
        add("security", PhraseIndex.Shape.ANY, "security");
        PhraseIndex<String> index = index();
        assertThat(found(index.longest(words("security council of yemen"), 0)).values())
                .containsExactly("yemen");
        assertThat(found(index.longest(words("security council of oman"), 0)).values())
                .containsExactly("council");
        assertThat(found(index.longest(words("the security of oman"), 1)).to()).isEqualTo(2);
        assertThat(index.longest(words("council"), 0)).isNull();
        assertThat(index.longest(words("of security"), 0)).isNull();
    }

    @Test
    void asksForTheCapitalsOfTheName() {
        add("who", CAPS, "organisation");
        add("who", PhraseIndex.Shape.ANY, "word");
        add("georgia", UPPER, "state");
        PhraseIndex<String> index = index();
        assertThat(found(index.longest(words("WHO"), 0)).values()).containsExactly("organisation", "word");
        assertThat(found(index.longest(words("Who"), 0)).values()).containsExactly("word");
        assertThat(index.longest(words("georgia"), 0)).isNull();
        assertThat(found(index.longest(words("georgia"), 0, 1, false)).values()).containsExactly("state");
    }

    @Test
    void stopsWhereItIsTold() {
        add("new york times", PhraseIndex.Shape.ANY, "paper");
        add("new york", PhraseIndex.Shape.ANY, "town");
        assertThat(found(index().longest(words("new york times"), 0, 2, true)).values())
                .containsExactly("town");
    }

    @Test
    void holdsManyPhrases() {
        for (int i = 0; i < 20_000; i++) {
            add("name" + i + " of " + (i % 7), PhraseIndex.Shape.ANY, "n" + i);
        }
        PhraseIndex<String> index = index();
        for (int i = 0; i < 20_000; i += 997) {
            assertThat(found(index.longest(words("name" + i + " of " + (i % 7)), 0))
                            .values())
                    .containsExactly("n" + i);
        }
    }
}
