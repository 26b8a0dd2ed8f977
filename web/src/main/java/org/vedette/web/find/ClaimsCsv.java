package org.vedette.web.find;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.export.Export;
import org.vedette.export.Format;
import org.vedette.export.writer.EventWriter;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.model.event.Event;
import org.vedette.store.KeptClaim;
import org.vedette.store.Mark;
import org.vedette.store.Page;
import org.vedette.store.Query;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.Asked;

/// Claims as a table to take away: the one that `vedette export --format claims-csv` writes, the latest day first. All
/// of them, however many; it is written page by page, so that neither memory nor the ledger is held for a slow reader.
public final class ClaimsCsv {
    private static final int PAGE = 500;

    private final Desk desk;

    public ClaimsCsv(Desk desk) {
        this.desk = desk;
    }

    /// Sends the claims that answer a query.
    ///
    /// @throws IOException when the reader has gone
    public void send(Context context, Query query, Asked asked, String name) throws IOException {
        Page<KeptClaim> page = desk.ledger().latest(query, null, PAGE); // refuses before anything is sent
        context.contentType("text/csv; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        var settings = Settings.of(asked.at() == null ? desk.clock().instant() : asked.at(), "");
        EventWriter writer = Export.of(Format.CLAIMS_CSV).to(context.outputStream(), settings);
        writer.begin();
        write(writer, page.items(), asked);
        for (Mark next = page.next(); next != null; next = page.next()) {
            page = desk.ledger().latest(query, next, PAGE);
            write(writer, page.items(), asked);
        }
        writer.end();
    }

    private void write(EventWriter writer, List<KeptClaim> claims, Asked asked) throws IOException {
        Map<String, Event> events = new TreeMap<>();
        for (Event event : desk.events().holding(claims, asked.asOf())) {
            event.claims().forEach(claim -> events.put(claim, event));
        }
        for (KeptClaim claim : claims) {
            Event event = events.get(claim.claim().id());
            if (event != null) {
                writer.event(Happening.of(event, List.of(claim.report())));
            }
        }
    }
}
