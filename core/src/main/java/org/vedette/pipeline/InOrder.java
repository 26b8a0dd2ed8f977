package org.vedette.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.vedette.model.Stage;

/// Runs a stage over a stream on several threads and hands the results on in the order of the input, whatever finishes
/// first. Only a few items a thread are held at a time, so memory does not grow with the stream.
public final class InOrder {
    private static final int AHEAD = 8;

    private final int threads;

    /// @param threads at least one
    public InOrder(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads; wanted at least 1");
        }
        this.threads = threads;
    }

    public <I, O> void run(Iterator<I> input, Stage<I, O> stage, Consumer<? super O> output) {
        if (threads == 1) {
            input.forEachRemaining(item -> output.accept(stage.apply(item)));
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            try {
                run(pool, input, stage, output);
            } finally {
                pool.shutdownNow(); // when the output has broken, nobody waits for what was handed out ahead
            }
        }
    }

    private <I, O> void run(ExecutorService pool, Iterator<I> input, Stage<I, O> stage, Consumer<? super O> output) {
        Deque<Future<O>> waiting = new ArrayDeque<>();
        while (input.hasNext()) {
            I item = input.next();
            waiting.add(pool.submit(() -> stage.apply(item)));
            if (waiting.size() >= threads * AHEAD) {
                output.accept(wait(waiting.remove()));
            }
        }
        while (!waiting.isEmpty()) {
            output.accept(wait(waiting.remove()));
        }
    }

    private static <O> O wait(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a reading thread failed", broken.getCause());
        }
    }
}
