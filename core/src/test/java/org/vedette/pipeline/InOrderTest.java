package org.vedette.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheInput(int threads) {
        List<Integer> squares = new ArrayList<>();
        new InOrder(threads).run(IntStream.range(0, 500).iterator(), number -> number * number, squares::add);
        assertThat(squares)
                .isEqualTo(IntStream.range(0, 500)
                        .map(number -> number * number)
                        .boxed()
                        .toList());
    }

    @Test
    @Timeout(30)
    void whenTheOutputBreaksNothingMoreIsBegun() {
        var never = new CountDownLatch(1);
        var begun = new AtomicInteger();
        assertThatThrownBy(() -> new InOrder(2)
                        .run(IntStream.range(0, 100).iterator(), item -> waiting(item, never, begun), item -> {
                            throw new IllegalStateException("the reader has gone after " + item);
                        }))
                .hasMessage("the reader has gone after 0");
        assertThat(begun.get()).isLessThan(5);
    }

    /// Every item but the first waits for what never comes.
    private static int waiting(int item, CountDownLatch never, AtomicInteger begun) {
        begun.incrementAndGet();
        try {
            if (item > 0) {
                never.await();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return item;
    }
}
