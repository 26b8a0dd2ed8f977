package org.vedette.web.api.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.vedette.store.Counts;
import org.vedette.store.Ledger;
import org.vedette.web.server.Gate;
import org.vedette.web.server.LongAnswers;
import org.vedette.web.server.Routes;

/// How the server fares, for Prometheus. Names of routes are those of the table, so their number is bounded.
public final class Metrics implements Routes, Gate {
    private static final String BEGUN = "vedette.begun";
    /// Counting a large ledger takes a while, so it is done once in this time.
    private static final Duration COUNTED_EVERY = Duration.ofSeconds(30);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Ledger ledger;
    private final LongSupplier nanos;
    private final Counter refused = Counter.builder("vedette.requests.refused")
            .description("Requests that were refused because their caller asked too often")
            .register(registry);
    private long countedAt;
    private Counts counts = new Counts(0, 0, 0, 0, 0);

    /// @param nanos a clock that only runs forward
    public Metrics(Ledger ledger, LongSupplier nanos) {
        this.ledger = ledger;
        this.nanos = nanos;
        this.countedAt = nanos.getAsLong() - COUNTED_EVERY.toNanos();
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        gauge("vedette.ledger.articles", "Articles in the ledger", Counts::articles);
        gauge("vedette.ledger.claims", "Claims that stand", Counts::standing);
        gauge("vedette.ledger.aside", "Documents that were set aside", Counts::aside);
    }

    private void gauge(String name, String description, ToDoubleFunction<Counts> value) {
        Gauge.builder(name, this, metrics -> value.applyAsDouble(metrics.counted()))
                .description(description)
                .register(registry);
    }

    private synchronized Counts counted() {
        long now = nanos.getAsLong();
        if (now - countedAt >= COUNTED_EVERY.toNanos()) {
            counts = ledger.counts();
            countedAt = now;
        }
        return counts;
    }

    /// Counts a caller that asked too often.
    public void refused() {
        refused.increment();
    }

    /// Shows how many listen.
    public void listeners(Supplier<Number> number) {
        Gauge.builder("vedette.stream.listeners", number)
                .description("Programs and pages that are told of what is new")
                .register(registry);
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.after(context -> {
            if (!LongAnswers.is(context)) {
                count(context);
            }
        });
    }

    /// Marks when a request came in: to be the first gate, so that what others refuse is counted too.
    @Override
    public void check(Context context) {
        context.attribute(BEGUN, nanos.getAsLong());
    }

    private void count(Context context) {
        Long begun = context.attribute(BEGUN);
        if (begun == null) {
            return;
        }
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        Timer.builder("vedette.http.requests")
                .description("Requests by route and status")
                .tag("route", matched == null ? "none" : matched.path)
                .tag("method", method(context.req().getMethod()))
                .tag("status", Integer.toString(context.statusCode()))
                .register(registry)
                .record(Duration.ofNanos(nanos.getAsLong() - begun));
    }

    private static String method(String method) {
        return List.of("GET", "HEAD", "POST", "PUT", "DELETE").contains(method) ? method : "other";
    }

    /// Sends all of it in the text that Prometheus reads.
    public void send(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }
}
