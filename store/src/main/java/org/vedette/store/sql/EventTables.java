package org.vedette.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.vedette.model.event.Change;
import org.vedette.model.event.Event;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;
import org.vedette.store.KeptClaim;
import org.vedette.store.Merging;
import org.vedette.store.Merging.Memory.Mark;
import org.vedette.store.column.Stowed;

/// The events of the claims that stand now, kept in tables and brought up to date when they are asked for, a lot at a
/// time: after each lot they are what the claims and endings up to there come to. Inside a transaction.
final class EventTables {
    /// So many claims are merged at once. More cost more memory, fewer read their neighbours more often.
    static final int LOT = 8000;

    private static final String STANDS = "not exists (select 1 from ending e where e.claim = c.number)";
    private static final String NEW = " from claim c cross join article a where a.number = c.article"
            + " and c.number > ? and c.number <= ? and " + STANDS + " order by c.number";
    /// Endings are not undone, so a claim that has one and is in an event is to be taken out of it.
    private static final String GONE = "select c.number, c.claim from ending e join event_claim m on m.claim = e.claim"
            + " join claim c on c.number = m.claim group by c.number, c.claim order by c.number limit ?";
    private static final String FORGET = "delete from event_claim where claim = ?";
    private static final String EVENT = "insert into event (event, day, line) values (?, ?, ?)"
            + " on conflict (event) do update set day = excluded.day, line = excluded.line";
    private static final String MEMBER = "insert into event_claim (claim, event, anchor) select c.number, ?, ?"
            + " from claim c where c.claim = ? and " + STANDS
            + " on conflict (claim) do update set event = excluded.event, anchor = excluded.anchor";
    private static final String LEFT = "delete from merge_mark where key = ? and day = ? and claim in"
            + " (select c.number from claim c where c.claim = ?)";
    private static final String ENTERED = "insert into merge_mark (key, day, claim) select ?, ?, c.number from claim c"
            + " where c.claim = ? and " + STANDS + " on conflict (key, day, claim) do nothing";
    private static final String HEARD = "select upto, endings, ruling from merging where edition = ?";
    private static final String REACHED = "update merging set upto = ?, endings = ?, ruling = ?";

    private final Handle handle;

    EventTables(Handle handle) {
        this.handle = handle;
    }

    /// How far the events have heard, or the ledger reaches.
    ///
    /// @param upto the number of the last claim
    /// @param endings how many
    /// @param ruling the number of the last
    record Reach(int upto, long endings, int ruling) {}

    /// Whether there is anything that the events do not know of.
    boolean isBehind(String edition) {
        return !there().equals(heard(edition));
    }

    private @Nullable Reach heard(String edition) {
        return handle.createQuery(HEARD)
                .bind(0, edition)
                .map((row, context) -> new Reach(row.getInt(1), row.getLong(2), row.getInt(3)))
                .findOne()
                .orElse(null);
    }

    private Reach there() {
        return handle.createQuery("select (select used from counter where name = 'claim'),"
                        + " (select count(*) from ending), (select coalesce(max(number), 0) from ruling)")
                .map((row, context) -> new Reach(row.getInt(1), row.getLong(2), row.getInt(3)))
                .one();
    }

    /// Brings the events nearer to the claims: what has ended first, then what is new, and with the last of it the
    /// rulings.
    ///
    /// @param edition of the merge; another than the last makes all events anew
    /// @return how many events changed
    int catchUp(Merging merging, String edition) {
        Reach heard = begun(edition);
        Reach there = there();
        List<Integer> gone = new ArrayList<>();
        List<News> news = new ArrayList<>();
        if (heard.endings() != there.endings()) {
            gone(gone, news);
        }
        boolean allGone = gone.size() < LOT;
        int upto = allGone ? Math.min(there.upto(), heard.upto() + LOT) : heard.upto();
        news.addAll(reported(heard.upto(), upto));
        boolean last = allGone && upto == there.upto();
        List<Ruling> rulings = rulings("number <= ?", heard.ruling());
        if (last) {
            rulings("number > ?", heard.ruling()).forEach(ruling -> news.add(new News.Ruled(ruling)));
        }
        int changed = news.isEmpty() ? 0 : merged(merging, news, rulings, gone);
        handle.execute(
                REACHED, upto, allGone ? there.endings() : heard.endings(), last ? there.ruling() : heard.ruling());
        return changed;
    }

    private int merged(Merging merging, List<News> news, List<Ruling> heard, List<Integer> gone) {
        Merging.Turn turn;
        try (var memory = new EventMemory(handle)) {
            turn = merging.take(news, heard, memory);
        }
        PreparedBatch forgotten = handle.prepareBatch(FORGET);
        gone.forEach(forgotten::add);
        executed(forgotten);
        marks(LEFT, turn.left());
        marks(ENTERED, turn.entered());
        write(turn);
        return turn.changes().size();
    }

    private Reach begun(String edition) {
        Reach heard = heard(edition);
        if (heard != null) {
            return heard;
        }
        handle.execute("delete from merge_mark");
        handle.execute("delete from event_claim");
        handle.execute("delete from event");
        handle.execute("delete from merging");
        handle.execute("insert into merging (edition, ruling, upto, endings) values (?, 0, 0, 0)", edition);
        return new Reach(0, 0, 0);
    }

    private void gone(List<Integer> numbers, List<News> news) {
        handle.createQuery(GONE)
                .bind(0, LOT)
                .map((row, context) -> Map.entry(row.getInt(1), Stowed.back(row.getString(2))))
                .forEach(each -> {
                    numbers.add(each.getKey());
                    news.add(new News.Withdrawn(each.getValue()));
                });
    }

    private List<News> reported(int behind, int upto) {
        List<News> news = new ArrayList<>();
        try (Stream<KeptClaim> claims =
                handle
                        .createQuery(ClaimMapper.COLUMNS + NEW)
                        .bind(0, behind)
                        .bind(1, upto)
                        .map(new ClaimMapper())
                        .stream()) {
            claims.forEach(claim -> news.add(new News.Reported(claim.report())));
        }
        return news;
    }

    private List<Ruling> rulings(String which, int number) {
        return handle.createQuery(Facts.RULINGS + " where " + which + " order by number")
                .bind(0, number)
                .map((row, context) -> Facts.ruling(row))
                .list();
    }

    private void marks(String sql, List<Mark> marks) {
        PreparedBatch batch = handle.prepareBatch(sql);
        marks.forEach(mark -> batch.add(mark.key(), mark.day(), Stowed.text(mark.claim())));
        executed(batch);
    }

    private static void executed(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private void write(Merging.Turn turn) {
        PreparedBatch ceased = handle.prepareBatch("delete from event where event = ?");
        PreparedBatch events = handle.prepareBatch(EVENT);
        PreparedBatch members = handle.prepareBatch(MEMBER);
        for (Change change : turn.changes()) {
            switch (change) {
                case Change.Gone(var id) -> ceased.add(id);
                case Change.Now(var event) -> {
                    events.add(event.id(), day(event), org.vedette.store.json.EventJson.line(event));
                    event.claims()
                            .forEach(claim -> members.add(
                                    event.id(), Stowed.orNull(turn.anchors().get(claim)), Stowed.text(claim)));
                }
            }
        }
        executed(ceased);
        executed(events);
        executed(members);
    }

    private static String day(Event event) {
        return event.first() == null ? "" : event.first().toString();
    }
}
