package org.vedette.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

class GuardTest {
    private final Guard<Integer> guard =
            new Guard<>(article -> 100 / (article.text().length() - 7), 20);

    private Trouble trouble(String text) {
        Outcome<Integer> outcome = guard.apply(Article.of("x", text));
        assertThat(outcome).isInstanceOf(Outcome.SetAside.class);
        return ((Outcome.SetAside<Integer>) outcome).trouble();
    }

    @Test
    void letsAGoodArticleThrough() {
        assertThat(guard.apply(Article.of("x", "12 tanks"))).isEqualTo(new Outcome.Done<>("x", 100));
    }

    @Test
    void setsAsideWithANumber() {
        assertThat(trouble(" \n\t ")).isEqualTo(Trouble.ARTICLE_HAS_NO_TEXT);
        assertThat(trouble("x".repeat(21))).isEqualTo(Trouble.ARTICLE_TOO_LONG);
        assertThat(trouble("half \ud83d left")).isEqualTo(Trouble.ENCODING_BROKEN);
        assertThat(trouble("half \udc00 left")).isEqualTo(Trouble.ENCODING_BROKEN);
        assertThat(trouble("7 chars")).isEqualTo(Trouble.STAGE_BROKE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void keepsTheOrderOnAnyNumberOfThreads(int threads) {
        List<Integer> input = IntStream.range(0, 500).boxed().toList();
        var output = new ArrayList<Integer>();
        new InOrder(threads).run(input.iterator(), GuardTest::slowSquare, output::add);
        assertThat(output).isEqualTo(input.stream().map(i -> i * i).toList());
    }

    /// The early ones take longest, so that later ones overtake them.
    private static int slowSquare(int i) {
        double burnt = 0;
        for (int k = 0; k < (500 - i) * 40; k++) {
            burnt += Math.sqrt(k);
        }
        return burnt < 0 ? -1 : i * i;
    }
}
