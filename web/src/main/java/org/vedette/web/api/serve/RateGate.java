package org.vedette.web.api.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.vedette.web.access.Viewer;
import org.vedette.web.server.Gate;

/// Lets each caller of the interface ask so often and no more: by its token or account, or by its address where nobody
/// signs in. Each has a bucket that fills up evenly; an empty one is answered 429 with a time to wait.
public final class RateGate implements Gate {
    private static final int TOO_MANY = 429;
    private static final int MOST_KEYS = 10_000;
    private static final double NANOS = 1e9;

    /// How often one may ask.
    ///
    /// @param burst so many at once
    /// @param perSecond then so many a second
    public record Limit(int burst, double perSecond) {
        /// Enough for a program that pages through a ledger, too little to starve the others.
        public static final Limit USUAL = new Limit(120, 20);
    }

    private record Bucket(double left, long at) {}

    private final Limit limit;
    private final Function<Context, String> address;
    private final LongSupplier nanos;
    private final Runnable refused;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /// @param address from where a request comes
    /// @param nanos a clock that only runs forward
    /// @param refused told of each that is refused
    public RateGate(Limit limit, Function<Context, String> address, LongSupplier nanos, Runnable refused) {
        this.limit = limit;
        this.address = address;
        this.nanos = nanos;
        this.refused = refused;
    }

    @Override
    public void check(Context context) {
        if (!context.path().startsWith("/api/")) {
            return;
        }
        double left = take(key(context));
        if (left < 0) {
            refused.run();
            context.header("Retry-After", Long.toString((long) Math.max(1, Math.ceil(-left / limit.perSecond()))));
            throw new HttpResponseException(
                    TOO_MANY, "Too many requests: wait as long as Retry-After says, in seconds.", Map.of());
        }
    }

    private String key(Context context) {
        if (!Viewer.isKnown(context)) {
            return "address " + address.apply(context);
        }
        Viewer viewer = Viewer.of(context);
        return viewer.token() != null
                ? "token " + viewer.token()
                : viewer.name().equals(Viewer.THIS_MACHINE)
                        ? "address " + address.apply(context)
                        : "account " + viewer.name();
    }

    /// @return what is left, less than 0 when there was not enough
    private synchronized double take(String key) {
        long now = nanos.getAsLong();
        Bucket before = buckets.get(key);
        double filled = before == null
                ? limit.burst()
                : Math.min(limit.burst(), before.left() + (now - before.at()) / NANOS * limit.perSecond());
        double left = filled - 1;
        buckets.put(key, new Bucket(Math.max(0, left < 0 ? filled : left), now));
        if (buckets.size() > MOST_KEYS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return left;
    }
}
