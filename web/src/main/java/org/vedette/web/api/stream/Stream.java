package org.vedette.web.api.stream;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.Tail;
import org.vedette.store.WarningRecord;
import org.vedette.store.json.EventJson;
import org.vedette.store.json.KeptClaimJson;
import org.vedette.web.access.Viewer;
import org.vedette.web.api.ask.Filters;
import org.vedette.web.api.ask.Values;
import org.vedette.web.desk.Desk;
import org.vedette.web.desk.Seats;

/// Server-sent events. Each listener reads the end of the ledger at his own pace and holds no more than a handful of
/// messages, so a slow one delays nobody and costs no memory. Every message comes at least once: the last of a handful
/// carries the place to go on from.
public final class Stream {
    private static final int NOT_ACCEPTABLE = 406;
    private static final int HANDFUL = 20;
    private static final Duration LOOKED_EVERY = Duration.ofMillis(500);
    /// After so many looks without news a sign of life is sent, and it is asked whether the caller still may.
    private static final int QUIET = 20;

    private final Seats seats;
    private final Listening listening;
    private final BiPredicate<Context, Viewer> stillMay;

    /// @param stillMay whether somebody who was let in a while ago would be let in again
    public Stream(Seats seats, Listening listening, BiPredicate<Context, Viewer> stillMay) {
        this.seats = seats;
        this.listening = listening;
        this.stillMay = stillMay;
    }

    /// What a listener asks for.
    ///
    /// @param desk as he may see it
    private record Asked(Viewer viewer, Desk desk, List<Kind> kinds, Query query) {}

    /// A message that is to be sent.
    private record Message(Kind kind, String line) {}

    /// Answers a listener until he goes.
    public void listen(Context context) {
        String accepted = context.header("Accept");
        if (accepted == null || !accepted.contains("text/event-stream")) {
            throw new HttpResponseException(NOT_ACCEPTABLE, "Send the header «Accept: text/event-stream».", Map.of());
        }
        var values = new Values(context);
        List<Kind> kinds = values.several("kinds", Kind.class);
        Query query = Filters.query(values);
        var asked = new Asked(
                Viewer.of(context), seats.of(context), kinds.isEmpty() ? List.of(Kind.values()) : kinds, query);
        Place place = place(context, values, asked);
        String caller =
                String.valueOf(asked.viewer().token()) + " " + asked.viewer().name();
        listening.enter(context, caller);
        boolean begun = false;
        try {
            new SseHandler(client -> hear(client, asked, place, caller)).handle(context);
            begun = true;
        } finally {
            if (!begun) {
                listening.leave(caller);
            }
        }
    }

    private void hear(SseClient client, Asked asked, Place from, String caller) {
        try (client) {
            hear(client, asked, from);
        } finally {
            listening.leave(caller);
        }
    }

    private Place place(Context context, Values values, Asked asked) {
        String header = context.header("Last-Event-ID");
        String after = header == null || header.isBlank() ? values.text("after") : header.strip();
        if (after != null) {
            return Place.of(after);
        }
        List<WarningRecord.Kept> warnings =
                asked.kinds().contains(Kind.WARNINGS) ? seats.whole().warnings().warnings(AsOf.NOW) : List.of();
        return new Place(
                asked.desk().tail().end(),
                warnings.isEmpty() ? 0 : warnings.getLast().number());
    }

    private void hear(SseClient client, Asked asked, Place from) {
        Place place = from;
        client.sendComment("from " + place.word());
        int quiet = QUIET; // whatever was missed is told at once
        long end = -1;
        while (!client.terminated() && !listening.isClosed()) {
            long now = asked.desk().tail().end();
            boolean behind = now > place.claim() || end < 0 || isWarned(asked, place);
            if (behind) {
                place = tell(client, asked, place);
                end = now;
                quiet = 0;
            } else if (++quiet >= QUIET) {
                if (!stillMay.test(client.ctx(), asked.viewer())) {
                    return;
                }
                client.sendComment("still here");
                quiet = 0;
            }
            if (place.claim() >= now && !listening.pause(LOOKED_EVERY)) {
                return;
            }
        }
    }

    /// Tells the next handful.
    ///
    /// @return from where to go on
    private Place tell(SseClient client, Asked asked, Place place) {
        Tail.Part part = asked.desk().tail().claims(asked.query(), place.claim(), HANDFUL);
        List<Message> messages = new ArrayList<>();
        if (asked.kinds().contains(Kind.CLAIMS)) {
            part.claims().forEach(claim -> messages.add(new Message(Kind.CLAIMS, KeptClaimJson.line(claim))));
        }
        if (asked.kinds().contains(Kind.EVENTS) && !part.claims().isEmpty()) {
            addEvents(asked.desk(), part.claims(), messages);
        }
        long warned = place.warned();
        if (asked.kinds().contains(Kind.WARNINGS)) {
            warned = addWarnings(asked.viewer(), warned, messages);
        }
        var next = new Place(part.end(), warned);
        for (int i = 0; i < messages.size(); i++) {
            Place reached = i == messages.size() - 1 ? next : place;
            client.sendEvent(messages.get(i).kind().message(), messages.get(i).line(), reached.word());
        }
        return next;
    }

    private static void addEvents(Desk desk, List<KeptClaim> claims, List<Message> messages) {
        for (Event event : desk.events().holding(claims, AsOf.NOW)) {
            messages.add(new Message(Kind.EVENTS, EventJson.line(event)));
        }
    }

    private boolean isWarned(Asked asked, Place place) {
        return asked.kinds().contains(Kind.WARNINGS) && behind(place.warned()) != null;
    }

    /// The next warning, whoever may see it, or null: numbers have no gap, so this is quickly asked.
    private WarningRecord.@Nullable Kept behind(long number) {
        return seats.whole().warnings().warning(Long.toString(number + 1), AsOf.NOW);
    }

    private long addWarnings(Viewer viewer, long warned, List<Message> messages) {
        long last = warned;
        for (WarningRecord.Kept kept = behind(last); kept != null; kept = behind(last)) {
            if (viewer.maySee(kept.tlp())) {
                messages.add(new Message(Kind.WARNINGS, kept.line()));
            }
            last = kept.number();
        }
        return last;
    }
}
