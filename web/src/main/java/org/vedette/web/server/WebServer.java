package org.vedette.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The server. It holds no page: gates and routes are handed in.
public final class WebServer implements AutoCloseable {
    private static final long LARGEST_REQUEST = 1_000_000;
    private static final int MOST_THREADS = 50;

    private final Javalin javalin;
    private final Place place;

    private WebServer(Javalin javalin, Place place) {
        this.javalin = javalin;
        this.place = place;
    }

    /// Starts a server.
    ///
    /// @param gates asked before every route, in this order
    /// @throws IOException when it cannot listen there
    public static WebServer start(Place place, List<Gate> gates, List<Routes> routes) throws IOException {
        return start(place, gates, routes, () -> {});
    }

    /// Starts a server.
    ///
    /// @param gates asked before every route, in this order
    /// @param stopping run when it is about to stop, to end answers that go on
    /// @throws IOException when it cannot listen there
    public static WebServer start(Place place, List<Gate> gates, List<Routes> routes, Runnable stopping)
            throws IOException {
        Javalin javalin = Javalin.create(config -> {
            basics(config);
            config.jetty.addConnector((server, http) -> connector(server, http, place));
            config.events.serverStopping(stopping::run);
            new Headers().on(config.routes);
            gates.forEach(gate -> config.routes.before(gate::check));
            routes.forEach(each -> each.on(config.routes));
            answerHead(config);
        });
        try {
            return new WebServer(javalin.start(place.host(), place.port()), place);
        } catch (JavalinException refused) {
            throw new IOException("cannot listen on port " + place.port() + " of " + place.host(), refused);
        }
    }

    /// Whatever can be got can be asked for its head alone: the same is done, and Jetty leaves the body out. What goes
    /// on
    /// without an end has no more than a head.
    private static void answerHead(JavalinConfig config) {
        for (ParsedEndpoint each : List.copyOf(config.unsafe.internalRouter.allHttpHandlers())) {
            Endpoint got = each.endpoint;
            if (got.method.equals(HandlerType.GET)) {
                config.routes.addEndpoint(new Endpoint(
                        HandlerType.HEAD,
                        got.path,
                        got.path.endsWith(LongAnswers.STREAM)
                                ? context -> context.contentType("text/event-stream")
                                : got.handler));
            }
        }
    }

    /// A connector whose buffers are of one request and thrown away. Jetty would keep them for the next caller. But
    /// where a request cannot be read, two of its threads work on the same connection: one answers, one gives the
    /// buffer back. A buffer that is still read into then would mix one caller's bytes into another's request.
    private static Connector connector(Server server, HttpConfiguration http, Place place) {
        var requests = new HttpConnectionFactory(http);
        requests.setUseInputDirectByteBuffers(false);
        requests.setUseOutputDirectByteBuffers(false);
        var connector = new ServerConnector(server, null, null, new ByteBufferPool.NonPooling(), -1, -1, requests);
        connector.setHost(place.host());
        connector.setPort(place.port());
        return connector;
    }

    private static void basics(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.http.prefer405over404 = true;
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
    }

    /// Where the first page is.
    public String address() {
        return "http://" + (place.host().contains(":") ? "[" + place.host() + "]" : place.host()) + ":" + javalin.port()
                + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
