package org.vedette.store.sql;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.event.Event;
import org.vedette.store.AsOf;
import org.vedette.store.Counts;
import org.vedette.store.EventRecord;
import org.vedette.store.Filter;
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
    /// So few are found and sorted in no time.
    private static final long FEW = 2_000;

    private final Jdbi jdbi;
    private final Search search;

    Reading(Jdbi jdbi, Search search) {
        this.jdbi = jdbi;
        this.search = search;
    }

    Stream<KeptClaim> claims(Query query) {
        var asked = conditions(query);
        return stream(ClaimMapper.COLUMNS + asked.from() + asked.order(), asked::bind, new ClaimMapper());
    }

    Page<KeptClaim> page(Query query, @Nullable Mark after, int most) {
        var asked = conditions(query).after(after);
        return page(asked, asked.order(), most);
    }

    Page<KeptClaim> latest(Query query, @Nullable Mark before, int most) {
        var asked = conditions(query).before(before);
        return page(asked, asked.latestFirst(), most);
    }

    Conditions conditions(Query query) {
        Map<Filter, Boolean> found = new HashMap<>();
        return new Conditions(search, query, filter -> found.computeIfAbsent(filter, this::isSeldom));
    }

    /// Counted no further than it matters.
    private boolean isSeldom(Filter filter) {
        return switch (filter) {
            case Filter.Words(var words) -> {
                String query = search.query(Conditions.asked(words));
                yield isFew(search.articles(), select -> select.bind("words", query));
            }
            case Filter.Unit(var unit) -> {
                String folded = Stowed.text(unit.toLowerCase(Locale.ROOT));
                yield isFew("select claim from unit where unit = :unit", select -> select.bind("unit", folded));
            }
            default -> false;
        };
    }

    private boolean isFew(String rows, Binding values) {
        return jdbi.withHandle(handle -> {
                    var select = handle.createQuery("select count(*) from (" + rows + " limit " + (FEW + 1) + ") few");
                    values.to(select);
                    return select.mapTo(Long.class).one();
                })
                <= FEW;
    }

    private boolean isOften(Query query) {
        var asked = conditions(query);
        return !isFew("select 1" + asked.from(), asked::bind);
    }

    /// Events of now with a claim that answers, by day, from behind one on. Where many answer, events are looked at in
    /// their order until there are enough; where few do, they are looked for by their claims.
    List<Event> events(Query query, EventRecord.@Nullable Place after, int most) {
        String behind = after == null ? "" : " and (v.day, v.event) > (:markDay, :markEvent)";
        boolean all = query.equals(Query.ALL);
        boolean often = all || isOften(query);
        var asked = often ? new Conditions(search, query, "event_claim m") : conditions(query);
        String which = often
                ? "exists (select 1" + asked.from() + " and m.event = v.event and c.number = m.claim)"
                : "v.event in (select m.event from event_claim m where m.claim in (select c.number" + asked.from()
                        + "))";
        String sql = "select v.line from event v where " + (all ? "1 = 1" : which) + behind
                + " order by v.day, v.event limit :most";
        return jdbi.withHandle(handle -> {
            var select = handle.createQuery(sql);
            if (!all) {
                asked.bind(select);
            }
            if (after != null) {
                select.bind("markDay", after.day()).bind("markEvent", after.event());
            }
            return select.bind("most", most)
                    .map((row, context) -> EventReader.read(row.getString(1)))
                    .list();
        });
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
        var asked = conditions(query);
        return jdbi.withHandle(handle -> {
            var select = handle.createQuery("select count(*)" + asked.from());
            asked.bind(select);
            return select.mapTo(Long.class).one();
        });
    }

    /// Events of now with a claim that answers, by day.
    Stream<Event> events(Query query) {
        var asked = conditions(query);
        String sql = "select v.line from event v where v.event in (select m.event from event_claim m"
                + " where m.claim in (select c.number" + asked.from() + ")) order by v.day, v.event";
        return stream(sql, asked::bind, (row, context) -> EventReader.read(row.getString(1)));
    }

    Stream<KeptArticle> articles(AsOf asOf, long behind) {
        String sql = ArticleMapper.COLUMNS
                + " where number > :behind and known_at <= :known and learned <= :learned order by number";
        return stream(
                sql,
                select -> {
                    bind(select, asOf);
                    select.bind("behind", behind);
                },
                new ArticleMapper());
    }

    @Nullable
    Instant begin(Tlp most) {
        String sql = "select a.known_at from article a where " + Marks.upTo("a", most) + " order by a.known_at limit 1";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .map((row, context) -> Micros.instant(row.getLong(1)))
                .findOne()
                .orElse(null));
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
        String sql = "select coalesce(g.outlet, '') as name, sum(g.number), min(g.first), max(g.last) from"
                + " (select outlet, count(*) as number, min(known_at) as first, max(known_at) as last from article a"
                + " where known_at <= :known and learned <= :learned and " + Marks.upTo("a", most)
                + " group by outlet) g group by coalesce(g.outlet, '') order by name";
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

    /// Numbers are given out one after the other and nothing is deleted, so the last number of a kind is their count.
    Counts counts() {
        return jdbi.withHandle(handle -> {
            long versions = number(handle, "select used from counter where name = 'article'");
            long claims = number(handle, "select used from counter where name = 'claim'");
            return new Counts(
                    versions - number(handle, "select count(*) from article where version > 1"),
                    versions,
                    claims,
                    claims - number(handle, "select count(distinct claim) from ending"),
                    number(handle, "select count(*) from aside"));
        });
    }

    /// Few articles are marked, so those that are not seen are counted.
    Counts counts(Tlp most) {
        String hidden = Marks.above("a", most);
        String claims = "select count(*) from article a join claim c on c.article = a.number where " + hidden;
        return jdbi.withHandle(handle -> {
            Counts all = counts();
            long seen = all.versions() - number(handle, "select count(*) from article a where " + hidden);
            long again = number(
                    handle,
                    "select count(*) - count(distinct article) from article a where " + Marks.upTo("a", most)
                            + " and article in (select article from article where version > 1)");
            return new Counts(
                    seen - again,
                    seen,
                    all.claims() - number(handle, claims),
                    all.standing()
                            - number(
                                    handle,
                                    claims + " and not exists (select 1 from ending e where e.claim = c.number)"),
                    0);
        });
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
