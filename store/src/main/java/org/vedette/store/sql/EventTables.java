package org.vedette.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.vedette.model.event.Change;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;
import org.vedette.store.KeptClaim;
import org.vedette.store.Merging;
import org.vedette.store.column.Stowed;

/// The events of the claims that stand now, kept in tables and brought up to date when they are asked for. Inside a
/// transaction.
final class EventTables {
    private static final String STANDS = "not exists (select 1 from ending e where e.claim = c.number)";
    private static final String FROM = " from claim c cross join article a where a.number = c.article and ";
    private static final String NEW =
            FROM + STANDS + " and c.number not in (select m.claim from event_claim m) order by c.number";
    /// What the events were made of, be it that some of it has ended since.
    private static final String HELD = FROM + "c.number in (select m.claim from event_claim m) order by c.number";
    /// Endings are not undone, so a claim that has one and is in an event is to be taken out of it.
    private static final String GONE =
            "select c.claim from claim c join event_claim m on m.claim = c.number where not (" + STANDS + ")";
    private static final String FORGET = "delete from event_claim where claim in (select e.claim from ending e)";
    private static final String EVENT = "insert into event (event, day, line) values (?, ?, ?)"
            + " on conflict (event) do update set day = excluded.day, line = excluded.line";
    private static final String MEMBER = "insert into event_claim (claim, event) select c.number, ? from claim c"
            + " where c.claim = ? and " + STANDS
            + " on conflict (claim) do update set event = excluded.event";

    private final Handle handle;

    EventTables(Handle handle) {
        this.handle = handle;
    }

    /// Brings the events up to date.
    ///
    /// @param edition of the merge; another than the last makes all events anew
    /// @return how many events changed
    int catchUp(Merging merging, String edition) {
        int heard = heard(edition);
        List<News> news = news(heard);
        if (news.isEmpty()) {
            return 0;
        }
        List<News> held = reported(HELD);
        held.addAll(ruled("number <= ?", heard));
        merging.recall(held);
        List<Change> changes = merging.take(news);
        handle.execute(FORGET);
        changes.forEach(this::write);
        handle.execute("update merging set ruling = (select coalesce(max(number), 0) from ruling)");
        return changes.size();
    }

    /// Whether there is anything that the events do not know of.
    boolean isBehind(String edition) {
        String sql = "select (select count(*) from merging where edition = :edition"
                + " and ruling = (select coalesce(max(number), 0) from ruling)) = 1"
                + " and not exists (select 1 from claim c where " + STANDS
                + " and c.number not in (select m.claim from event_claim m))"
                + " and not exists (select 1 from event_claim m join ending e on e.claim = m.claim)";
        return !handle.createQuery(sql)
                .bind("edition", edition)
                .mapTo(Boolean.class)
                .one();
    }

    private int heard(String edition) {
        var known = handle.createQuery("select ruling from merging where edition = ?")
                .bind(0, edition)
                .mapTo(Integer.class)
                .findOne();
        if (known.isEmpty()) {
            handle.execute("delete from event_claim");
            handle.execute("delete from event");
            handle.execute("delete from merging");
            handle.execute("insert into merging (edition, ruling) values (?, 0)", edition);
        }
        return known.orElse(0);
    }

    private List<News> news(int heard) {
        List<News> news = new ArrayList<>();
        handle.createQuery(GONE).mapTo(String.class).forEach(claim -> news.add(new News.Withdrawn(Stowed.back(claim))));
        news.addAll(reported(NEW));
        news.addAll(ruled("number > ?", heard));
        return news;
    }

    private List<News> reported(String which) {
        List<News> news = new ArrayList<>();
        try (Stream<KeptClaim> claims =
                handle.createQuery(ClaimMapper.COLUMNS + which).map(new ClaimMapper()).stream()) {
            claims.forEach(claim -> news.add(new News.Reported(claim.report())));
        }
        return news;
    }

    private List<News> ruled(String which, int number) {
        return handle
                .createQuery(Facts.RULINGS + " where " + which + " order by number")
                .bind(0, number)
                .map((row, context) -> Facts.ruling(row))
                .stream()
                .map((Ruling ruling) -> (News) new News.Ruled(ruling))
                .toList();
    }

    private void write(Change change) {
        switch (change) {
            case Change.Gone(var id) -> handle.execute("delete from event where event = ?", id);
            case Change.Now(var event) -> write(event);
        }
    }

    private void write(Event event) {
        String day = event.first() == null ? "" : event.first().toString();
        handle.execute(EVENT, event.id(), day, org.vedette.store.json.EventJson.line(event));
        PreparedBatch members = handle.prepareBatch(MEMBER);
        event.claims().forEach(claim -> members.add(event.id(), Stowed.text(claim)));
        members.execute();
    }
}
