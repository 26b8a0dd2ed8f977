package org.vedette.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void pointsAtItsWords() {
        assertThat(new Span(4, 9).in("The 🛰️s orbit")).isEqualTo("🛰️s ");
        assertThat(new Span(3, 3).in("Seoul")).isEmpty();
    }

    @Test
    void refusesWhatIsNoStretch() {
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("[-1,2)");
        assertThatThrownBy(() -> new Span(5, 4)).hasMessageContaining("[5,4)");
    }

    @Test
    void touchingIsNotOverlapping() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 5).covers(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 4).covers(new Span(3, 5))).isFalse();
    }

    @Test
    void sortsByStartThenEnd() {
        List<Span> sorted = Stream.of(new Span(3, 9), new Span(0, 2), new Span(3, 4))
                .sorted()
                .toList();
        assertThat(sorted).containsExactly(new Span(0, 2), new Span(3, 4), new Span(3, 9));
    }
}
