package org.vedette.collect.net;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.bytes.ContentType;
import org.vedette.model.Trouble;

/// Asks for pages as a guest should: one request at a time to a host, with a pause after each, only where
/// robots.txt lets us in, and under our own name. Redirects are followed within bounds, and each of their
/// stations is judged anew. For several threads at once.
public final class Web implements AutoCloseable {
    private static final String ROBOTS = "/robots.txt";
    /// How long a robots.txt is believed.
    private static final Duration FRESH = Duration.ofHours(24);
    /// How long a host is believed that could not say.
    private static final Duration UNSETTLED = Duration.ofMinutes(10);
    /// Of so many hosts the robots.txt is remembered; of others it is asked for again.
    private static final int MOST_HOSTS = 1_000;

    private final Fetcher fetcher;
    private final Bounds bounds;
    private final InstantSource clock;
    private final HostGate gate;
    private final Recent<Known> robots = new Recent<>(MOST_HOSTS);

    private record Known(Robots robots, Instant until) {}

    /// @param agent our name, as servers are told it; it should say who asks and how to reach them
    /// @param inside hosts, as they stand in addresses, that may lie in a private network
    /// @param between the pause between two requests to a host, at least
    public Web(String agent, List<String> inside, Duration between, Bounds bounds, InstantSource clock, Pause pause) {
        this.fetcher = new Fetcher(agent, inside, bounds, clock);
        this.bounds = bounds;
        this.clock = clock;
        this.gate = new HostGate(between, clock, pause);
    }

    /// What comes of asking.
    ///
    /// @throws InterruptedException if the run is to end
    public Answer get(Ask ask) throws InterruptedException {
        return get(ask, true);
    }

    private Answer get(Ask ask, boolean asGuest) throws InterruptedException {
        List<URI> way = new ArrayList<>(List.of(ask.address()));
        URI moved = null;
        boolean forGood = true;
        while (true) {
            URI at = way.getLast();
            Answer.Failure closed = asGuest ? closed(at) : null;
            if (closed != null) {
                return closed;
            }
            Fetcher.Heard heard = gate.pass(host(at), delay(at), () -> fetcher.ask(ask.at(at)));
            if (heard instanceof Fetcher.Heard.Nothing(var why)) {
                return why;
            }
            Fetcher.Said said = ((Fetcher.Heard.Words) heard).said();
            int code = said.head().getCode();
            if (!isRedirect(code)) {
                return answer(ask, at, said, moved);
            }
            URI next = WebAddress.of(at, said.header("Location"));
            if (next == null) {
                return nowhere(at, said);
            }
            Answer.Failure astray = astray(next, way);
            if (astray != null) {
                return astray;
            }
            forGood &= code == 301 || code == 308;
            moved = forGood ? next : moved;
            way.add(next);
        }
    }

    private static boolean isRedirect(int code) {
        return code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
    }

    private Answer.@Nullable Failure astray(URI next, List<URI> way) {
        if (way.contains(next)) {
            return Answer.Failure.passing(
                    Trouble.REDIRECTED_ASTRAY, way.getFirst() + ": found redirects in a circle, back to " + next);
        }
        if (way.size() > bounds.redirects()) {
            String found =
                    way.getFirst() + ": found more than " + bounds.redirects() + " redirects, the last to " + next;
            return Answer.Failure.passing(Trouble.REDIRECTED_ASTRAY, found);
        }
        return null;
    }

    private static Answer.Failure nowhere(URI at, Fetcher.Said said) {
        String to = said.header("Location");
        String found = at + ": found a redirect to «" + to + "», wanted an address of http or https";
        return Answer.Failure.lasting(Trouble.REDIRECTED_ASTRAY, found);
    }

    private Answer answer(Ask ask, URI at, Fetcher.Said said, @Nullable URI moved) {
        int code = said.head().getCode();
        if (code == 304 && ask.conditional()) {
            return new Answer.Same();
        }
        return code >= 200 && code < 300 ? content(at, said, moved) : refused(at, said);
    }

    private static Answer content(URI at, Fetcher.Said said, @Nullable URI moved) {
        ContentType kind = ContentType.of(said.header("Content-Type"));
        return new Answer.Content(
                at,
                said.body(),
                kind.type(),
                kind.charset(),
                orNull(said.header("ETag")),
                orNull(said.header("Last-Modified")),
                moved);
    }

    private static @Nullable String orNull(String header) {
        return header.isBlank() ? null : header.strip();
    }

    private Answer.Failure refused(URI at, Fetcher.Said said) {
        int code = said.head().getCode();
        String found = at + ": found the answer " + code;
        if (code == 429 || code == 503) {
            Instant notBefore = fetcher.notBefore(said);
            String told = notBefore == null ? "" : ", wanted a visit not before " + notBefore;
            return new Answer.Failure(Trouble.ASKED_TO_WAIT, found + told, false, notBefore);
        }
        boolean lasting = code >= 400 && code < 500 && code != 408 && code != 425;
        return new Answer.Failure(Trouble.ANSWERED_NO, found, lasting, null);
    }

    /// Why robots.txt keeps us out, or null.
    private Answer.@Nullable Failure closed(URI address) throws InterruptedException {
        Robots known = robots(address);
        if (known.allow(address)) {
            return null;
        }
        String found = address + ": found the way closed by " + origin(address) + ROBOTS;
        return known.unsettled()
                ? Answer.Failure.passing(Trouble.CLOSED_TO_ROBOTS, found + ", which cannot be had just now")
                : Answer.Failure.lasting(Trouble.CLOSED_TO_ROBOTS, found);
    }

    private Robots robots(URI address) throws InterruptedException {
        String origin = origin(address);
        Known known = robots.get(origin);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.robots();
        }
        URI file = URI.create(origin + ROBOTS);
        Answer answer = get(new Ask(file, "text/plain,*/*;q=0.5", null, null), false);
        Robots read = Robots.of(file, answer);
        robots.put(origin, new Known(read, clock.instant().plus(read.unsettled() ? UNSETTLED : FRESH)));
        return read;
    }

    private Duration delay(URI address) {
        Known known = robots.get(origin(address));
        return known == null ? Duration.ZERO : known.robots().delay();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
