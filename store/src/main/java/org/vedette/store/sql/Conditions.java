package org.vedette.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.Mark;
import org.vedette.store.Pair;
import org.vedette.store.Part;
import org.vedette.store.column.Marks;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;
import org.vedette.store.search.Search;
import org.vedette.store.search.Words;

/// What is asked of claims as the parts of a statement. The first pair or actor that is asked for leads, since its rows
/// lie in the order of days; what follows narrows.
final class Conditions {
    private static final int ALL_PARTS = 15;
    private static final int EITHER_WAY = 3;
    private static final String STANDS =
            "not exists (select 1 from ending e where e.claim = c.number and e.known_at <= :known and e.learned <= :learned)";

    private final Search search;
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String from = "claim c cross join article a";
    private String day = "c.day";
    private String number = "c.number";
    private String until = "c.until";
    private final Predicate<Filter> seldom;
    private @Nullable Filter leader;

    /// @param seldom whether what a filter of words or of a unit asks for is so seldom found that it is to lead
    Conditions(Search search, org.vedette.store.Query query, Predicate<Filter> seldom) {
        this.search = search;
        this.seldom = seldom;
        query.filters().forEach(this::lead);
        query.filters().forEach(this::leadSeldom);
        where.add("a.number = c.article");
        query.filters().stream().filter(filter -> filter != leader).forEach(this::add);
        asOf(query.asOf());
    }

    /// The same of the claims of something that is looked at already.
    ///
    /// @param within a table or several, with which the claims and articles are joined
    Conditions(Search search, org.vedette.store.Query query, String within) {
        this.search = search;
        this.seldom = filter -> false;
        from = within + " cross join claim c cross join article a";
        where.add("a.number = c.article");
        query.filters().forEach(this::add);
        asOf(query.asOf());
    }

    /// What is seldom found leads where nothing else does.
    private void leadSeldom(Filter filter) {
        if (leader != null) {
            return;
        }
        if (filter instanceof Filter.Words(var words) && seldom.test(filter)) {
            leader = filter;
            from = "article a cross join claim c";
            where.add("a.number in (" + search.articles() + ")");
            value("words", search.query(asked(words)));
        } else if (filter instanceof Filter.Unit(var unit) && seldom.test(filter)) {
            leader = filter;
            from = "unit u cross join claim c cross join article a";
            where.add("u.unit = :unit and c.number = u.claim");
            value("unit", Stowed.text(unit.toLowerCase(Locale.ROOT)));
        }
    }

    private void lead(Filter filter) {
        if (leader != null) {
            return;
        }
        if (filter instanceof Filter.Between(var pair) && isOfWholes(pair)) {
            leader = filter;
            lead("relation r", "r", "r.pair = :pair and (r.towards & :towards) <> 0");
            value("pair", pair.key());
            value("towards", towards(pair));
        } else if (filter instanceof Filter.Between(var pair)) {
            leader = new Filter.Actor(pair.first(), null); // the pair itself still narrows
            lead(pair.first(), null);
        } else if (filter instanceof Filter.Above(var most)) {
            leader = filter; // few articles are marked so
            from = "article a cross join claim c";
            where.add(Marks.above("a", most));
        } else if (filter instanceof Filter.Actor(var code, var part)) {
            leader = filter;
            lead(code, part);
        }
    }

    private void lead(String code, @Nullable Part part) {
        lead("party r", "r", "r.code = :code and (r.parts & :parts) <> 0");
        value("code", code.toUpperCase(Locale.ROOT));
        value("parts", bits(part));
    }

    private void lead(String table, String alias, String condition) {
        from = table + " cross join claim c cross join article a";
        day = alias + ".day";
        number = alias + ".claim";
        until = alias + ".until";
        where.add(condition + " and " + alias + ".known_at <= :known and c.number = " + alias + ".claim");
    }

    /// The names of parameters end in the number of the filter, so that the same filter may stand there twice.
    private void add(Filter filter) {
        String n = Integer.toString(values.size());
        switch (filter) {
            case Filter.Between(var pair) -> between(pair, n);
            case Filter.Actor(var code, var part) -> where.add(party(code, part, n));
            case Filter.Types(var types) ->
                oneOf("c.type", types.stream().map(Enum::name).toList());
            case Filter.Statuses(var statuses) ->
                oneOf("c.status", statuses.stream().map(Enum::name).toList());
            case Filter.Days(var first, var last) ->
                days(first == null ? null : first.toString(), last == null ? null : last.toString());
            case Filter.Place(var country) -> is("c.country = :", country.toUpperCase(Locale.ROOT));
            case Filter.Outlet(var name) -> is("c.outlet = :", ClaimRows.outlet(name));
            case Filter.Confidence(var least) -> is("c.confidence >= :", least);
            case Filter.Unit(var unit) ->
                is(
                        "exists (select 1 from unit u where u.claim = c.number and u.unit = :",
                        Stowed.text(unit.toLowerCase(Locale.ROOT)),
                        ")");
            case Filter.Article(var id) ->
                is("c.article in (select number from article where article = :", Stowed.text(id), ")");
            case Filter.Id(var claim) -> is("c.claim = :", Stowed.text(claim));
            case Filter.Ids(var claims) ->
                among("c.claim", claims.stream().map(Stowed::text).toList());
            case Filter.Marked(var most) -> where.add(Marks.upTo("a", most));
            case Filter.Above(var most) -> where.add(Marks.above("a", most));
            case Filter.Behind(var number) -> is("c.number > :", number);
            case Filter.Words(var words) -> words(words);
        }
    }

    private static boolean isOfWholes(Pair pair) {
        return !Involved.isPart(pair.first()) && !Involved.isPart(pair.second());
    }

    private void between(Pair pair, String n) {
        if (isOfWholes(pair)) {
            where.add("exists (select 1 from relation x where x.pair = :pair" + n
                    + " and x.day = c.day and x.claim = c.number and (x.towards & :towards" + n + ") <> 0)");
            value("pair" + n, pair.key());
            value("towards" + n, towards(pair));
            return;
        }
        String forth = party(pair.first(), Part.SOURCE, n + "a") + " and " + party(pair.second(), Part.TARGET, n + "b");
        String back = party(pair.first(), Part.TARGET, n + "c") + " and " + party(pair.second(), Part.SOURCE, n + "d");
        where.add("(" + forth + (pair.directed() ? "" : " or " + back) + ")");
    }

    private String party(String code, @Nullable Part part, String n) {
        value("code" + n, code.toUpperCase(Locale.ROOT));
        value("parts" + n, bits(part));
        return "exists (select 1 from party x where x.code = :code" + n
                + " and x.day = c.day and x.claim = c.number and (x.parts & :parts" + n + ") <> 0)";
    }

    private static int towards(Pair pair) {
        if (!pair.directed()) {
            return EITHER_WAY;
        }
        return pair.first().compareTo(pair.second()) <= 0 ? Involved.FORTH : Involved.BACK;
    }

    private static int bits(@Nullable Part part) {
        return part == null ? ALL_PARTS : Involved.bit(part);
    }

    /// Of several words none shall lead, for the order of days would be lost.
    private void oneOf(String column, List<String> words) {
        if (words.size() == 1) {
            is(column + " = :", words.getFirst());
        } else {
            among("(" + column + " || '')", words);
        }
    }

    private void among(String column, List<String> words) {
        var names = new ArrayList<String>();
        for (String word : words) {
            String name = "among" + values.size();
            value(name, word);
            names.add(":" + name);
        }
        where.add(names.isEmpty() ? "1 = 0" : column + " in (" + String.join(", ", names) + ")");
    }

    private void days(@Nullable String first, @Nullable String last) {
        if (first != null) {
            is(until + " >= :", first);
        }
        if (last != null) {
            is(day + " <> '' and " + day + " <= :", last);
        }
    }

    private void words(String question) {
        // the sum lets it narrow and not lead: the order is that of days
        where.add("c.article + 0 in (" + search.articles() + ")");
        value("words", search.query(asked(question)));
    }

    /// @throws IllegalArgumentException if there is no word in the question
    static List<String> asked(String question) {
        List<String> words = Words.asked(question);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("found no word in «" + question + "», wanted words to search for");
        }
        return words;
    }

    private void is(String condition, Object value) {
        is(condition, value, "");
    }

    private void is(String condition, Object value, String rest) {
        String name = "value" + values.size();
        where.add(condition + name + rest);
        value(name, value);
    }

    private void asOf(AsOf asOf) {
        where.add("c.known_at <= :known and c.learned <= :learned");
        where.add(STANDS);
        value("known", Micros.orForever(asOf.known()));
        value("learned", Micros.orForever(asOf.learned()));
    }

    /// Goes on behind a place.
    Conditions after(@Nullable Mark mark) {
        if (mark != null) {
            where.add("(" + day + ", " + number + ") > (:markDay, :markNumber)");
            value("markDay", mark.day());
            value("markNumber", mark.number());
        }
        return this;
    }

    /// Goes on in the other direction.
    Conditions before(@Nullable Mark mark) {
        if (mark != null) {
            where.add("(" + day + ", " + number + ") < (:markDay, :markNumber)");
            value("markDay", mark.day());
            value("markNumber", mark.number());
        }
        return this;
    }

    private void value(String name, Object value) {
        values.put(name, value);
    }

    String from() {
        return " from " + from + " where " + String.join(" and ", where);
    }

    String order() {
        return " order by " + day + ", " + number;
    }

    String latestFirst() {
        return " order by " + day + " desc, " + number + " desc";
    }

    void bind(Query query) {
        values.forEach(query::bind);
    }
}
