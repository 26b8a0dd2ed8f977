package org.vedette.store.sql;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.Counts;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.Mark;
import org.vedette.store.OutletCount;
import org.vedette.store.Page;
import org.vedette.store.Query;
import org.vedette.store.column.Marks;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;
import org.vedette.store.json.EventReader;
import org.vedette.store.search.Search;

/// Reads claims and articles. A stream holds a connection until it is closed, and sees the ledger as it stood when it
/// began.
final class Reading {
    private static final int FETCH = 500;

    private final Jdbi jdbi;
    private final Search search;

    Reading(Jdbi jdbi, Search search) {
        this.jdbi = jdbi;
        this.search = search;
    }

    Stream<KeptClaim> claims(Query query) {
        var asked = new Conditions(search, query);
        return stream(ClaimMapper.COLUMNS + asked.from() + asked.order(), asked::bind, new ClaimMapper());
    }

    Page<KeptClaim> page(Query query, @Nullable Mark after, int most) {
        var asked = new Conditions(search, query).after(after);
        return page(asked, asked.order(), most);
    }

    Page<KeptClaim> latest(Query query, @Nullable Mark before, int most) {
        var asked = new Conditions(search, query).before(before);
        return page(asked, asked.latestFirst(), most);
    }

    private Page<KeptClaim> page(Conditions asked, String order, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page of " + most + "; wanted at least 1");
        }
        List<KeptClaim> found = jdbi.withHandle(handle -> {
            var select = handle.createQuery(ClaimMapper.COLUMNS + asked.from() + order + " limit :most");
            asked.bind(select);
            return select.bind("most", (long) most + 1).map(new ClaimMapper()).list();
        });
        boolean more = found.size() > most;
        List<KeptClaim> items = more ? found.subList(0, most) : found;
        return new Page<>(items, more ? items.getLast().mark() : null);
    }

    long count(Query query) {
        var asked = new Conditions(search, query);
        return jdbi.withHandle(handle -> {
            var select = handle.createQuery("select count(*)" + asked.from());
            asked.bind(select);
            return select.mapTo(Long.class).one();
        });
    }

    /// Events of now with a claim that answers, by day.
    Stream<Event> events(Query query) {
        var asked = new Conditions(search, query);
        String sql = "select v.line from event v where v.event in (select m.event from event_claim m"
                + " where m.claim in (select c.number" + asked.from() + ")) order by v.day, v.event";
        return stream(sql, asked::bind, (row, context) -> EventReader.read(row.getString(1)));
    }

    Stream<KeptArticle> articles(AsOf asOf) {
        String sql = ArticleMapper.COLUMNS + " where known_at <= :known and learned <= :learned order by number";
        return stream(sql, select -> bind(select, asOf), new ArticleMapper());
    }

    @Nullable
    KeptArticle article(String id, AsOf asOf) {
        String sql = ArticleMapper.COLUMNS + " where article = :id and known_at <= :known and learned <= :learned"
                + " order by known_at desc, version desc limit 1";
        return jdbi.withHandle(handle -> {
            var select = handle.createQuery(sql).bind("id", Stowed.text(id));
            bind(select, asOf);
            return select.map(new ArticleMapper()).findOne().orElse(null);
        });
    }

    List<OutletCount> outlets(AsOf asOf) {
        return outlets(asOf, Tlp.RED);
    }

    List<OutletCount> outlets(AsOf asOf, Tlp most) {
        String sql = "select coalesce(outlet, '') as name, count(*), min(known_at), max(known_at) from article a"
                + " where known_at <= :known and learned <= :learned and " + Marks.upTo("a", most)
                + " group by coalesce(outlet, '') order by name";
        return jdbi.withHandle(handle -> {
            var select = handle.createQuery(sql);
            bind(select, asOf);
            return select.map((row, context) -> new OutletCount(
                            Stowed.back(row.getString(1)),
                            row.getLong(2),
                            Micros.instant(row.getLong(3)),
                            Micros.instant(row.getLong(4))))
                    .list();
        });
    }

    long revision() {
        return jdbi.withHandle(handle -> number(handle, "select coalesce(sum(used), 0) from counter"));
    }

    private static void bind(org.jdbi.v3.core.statement.Query select, AsOf asOf) {
        select.bind("known", Micros.orForever(asOf.known())).bind("learned", Micros.orForever(asOf.learned()));
    }

    Counts counts() {
        return jdbi.withHandle(handle -> new Counts(
                number(handle, "select count(distinct article) from article"),
                number(handle, "select count(*) from article"),
                number(handle, "select count(*) from claim"),
                number(
                        handle,
                        "select count(*) from claim c where not exists (select 1 from ending e where e.claim = c.number)"),
                number(handle, "select count(*) from aside")));
    }

    Counts counts(Tlp most) {
        String seen = Marks.upTo("a", most);
        String claims = "select count(*) from article a join claim c on c.article = a.number where " + seen;
        return jdbi.withHandle(handle -> new Counts(
                number(handle, "select count(distinct article) from article a where " + seen),
                number(handle, "select count(*) from article a where " + seen),
                number(handle, claims),
                number(handle, claims + " and not exists (select 1 from ending e where e.claim = c.number)"),
                0));
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    /// Binds values to a statement.
    @FunctionalInterface
    interface Binding {
        void to(org.jdbi.v3.core.statement.Query select);
    }

    /// PostgreSQL hands out rows bit by bit only inside a transaction.
    <T> Stream<T> stream(String sql, Binding values, RowMapper<T> mapper) {
        Handle handle = jdbi.open();
        boolean begun = false;
        try {
            handle.begin();
            var select = handle.createQuery(sql).setFetchSize(FETCH);
            values.to(select);
            Stream<T> rows = select.map(mapper).stream().onClose(() -> end(handle));
            begun = true;
            return rows;
        } finally {
            if (!begun) {
                end(handle);
            }
        }
    }

    private static void end(Handle handle) {
        try (handle) {
            handle.rollback();
        }
    }
}
