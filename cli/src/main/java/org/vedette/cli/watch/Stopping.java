package org.vedette.cli.watch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Hears that the run is to end: SIGINT, as Ctrl-C sends it, and SIGTERM, as those send it who look after services. The
/// run
/// then ends where nothing is half done, with its own exit code. A second signal ends the process at once.
///
/// A shutdown hook would be the usual way, but a process that ends through hooks cannot choose its exit code.
final class Stopping implements AutoCloseable {
    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final CountDownLatch asked = new CountDownLatch(1);
    private final Runnable heard;
    private final Map<Signal, SignalHandler> before = new LinkedHashMap<>();

    private Stopping(Runnable heard) {
        this.heard = heard;
    }

    /// Listens until it is closed.
    ///
    /// @param heard is run once, by another thread, when a signal comes
    static Stopping bySignals(Runnable heard) {
        var stopping = new Stopping(heard);
        for (String name : SIGNALS) {
            var signal = new Signal(name);
            try {
                stopping.before.put(signal, Signal.handle(signal, stopping::hear));
            } catch (IllegalArgumentException taken) {
                break; // Java was started with -Xrs: signals are none of ours then
            }
        }
        return stopping;
    }

    private void hear(Signal signal) {
        before.keySet().forEach(each -> Signal.handle(each, SignalHandler.SIG_DFL));
        asked.countDown();
        heard.run();
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /// Waits for so long, or until the run is to end.
    ///
    /// @return whether it is to end
    boolean isAskedWithin(Duration time) {
        try {
            return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            asked.countDown();
            return true;
        }
    }

    @Override
    public void close() {
        before.forEach(Signal::handle);
    }
}
