package org.vedette.web.api.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vedette.store.json.JsonText;
import org.vedette.web.access.Viewer;
import org.vedette.web.server.LongAnswers;
import org.vedette.web.server.Routes;

/// A line of JSON for each request: when, who, from where, what, and how it went. Neither parameters nor tokens nor
/// what a form held stand in it.
public final class RequestLog implements Routes {
    private static final int LONGEST = 300;

    private final Consumer<String> lines;
    private final InstantSource clock;
    private final Function<Context, String> address;

    /// @param address from where a request comes
    public RequestLog(Consumer<String> lines, InstantSource clock, Function<Context, String> address) {
        this.lines = lines;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.after(context -> {
            if (!LongAnswers.is(context)) {
                lines.accept(line(context));
            }
        });
    }

    private String line(Context context) {
        String path = context.path();
        return JsonText.line(json -> {
            json.text("at", clock.instant().toString());
            json.text("by", Viewer.isKnown(context) ? Viewer.of(context).name() : null);
            json.text("token", Viewer.isKnown(context) ? Viewer.of(context).token() : null);
            json.text("from", address.apply(context));
            json.text("method", context.req().getMethod());
            json.text("path", path.length() > LONGEST ? path.substring(0, LONGEST) : path);
            json.whole("status", (long) context.statusCode());
        });
    }
}
