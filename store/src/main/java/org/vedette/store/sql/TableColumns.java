package org.vedette.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables that a backup holds, in an order in which no row points at one that comes later. What can be made anew
/// from them (the index of words) is left out.
enum TableColumns {
    COUNTER("name", "name used#"),
    ARTICLE(
            "number",
            "number# article version# digest told_at# known_at# learned# published known outlet title url body tlp"),
    CODING("article, edition, learned", "article# edition learned#"),
    CLAIM(
            "number",
            "number# claim article# edition analyst? type status day until outlet country confidence. known_at# learned#"
                    + " line sentence passage credits"),
    ENDING("claim, known_at, learned, why", "claim# known_at# learned# why"),
    PARTY("code, day, claim", "code day claim# until parts#"),
    RELATION("pair, day, claim", "pair day claim# until towards#"),
    UNIT("unit, claim", "unit claim#"),
    AMENDMENT("number", "number# kind subject made_at# learned# made_by because"),
    RULING("number", "number# kind claim other made_at# learned# made_by because"),
    DECISION("number", "number# kind event first_ruling# last_ruling# undoes# made_at# learned# made_by because"),
    GRADING("number", "number# kind subject grade made_at# learned# made_by because"),
    ASIDE("number", "number# digest document code# detail learned#"),
    WARNING("number", "number# warning watch known_at# learned# line"),
    WARNING_NOTE("number", "number# kind warning role made_at# learned# made_by because"),
    PASS("number", "number# watch upto# phase# phase_id phase_title learned#"),
    TELLING("number", "number# warning channel due# made#"),
    MESSAGE("number", "number# message channel made# subject body line"),
    MESSAGE_PART("warning, channel", "warning channel message"),
    NOTE_TELLING("number", "number# note# channel made#"),
    NOTE_PART("note, channel", "note# channel message"),
    ATTEMPT("number", "number# message outcome made_at# next_at# detail"),
    ACCOUNT("account", "account role secret enabled? made#"),
    API_TOKEN("token", "token account label scopes hash made# expires# revoked#"),
    DEED("number", "number# made_at# made_by what subject origin"),
    CORRECTION("number", "number# correction claim made_at# learned# line"),
    UNDOING("number", "number# correction made_at# learned# made_by because"),
    SAVED_SEARCH("number", "number# owner title question made# seen# looked#");

    private final String order;
    private final List<Column> columns;

    /// @param columns their names; # marks whole numbers, . other numbers, ? yes or no
    TableColumns(String order, String columns) {
        this.order = order;
        this.columns = List.of(columns.split(" ")).stream().map(Column::of).toList();
    }

    private enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        TRUTH
    }

    private record Column(String name, Kind kind) {
        static Column of(String word) {
            String name = word.substring(0, word.length() - 1);
            return switch (word.charAt(word.length() - 1)) {
                case '#' -> new Column(name, Kind.WHOLE);
                case '.' -> new Column(name, Kind.NUMBER);
                case '?' -> new Column(name, Kind.TRUTH);
                default -> new Column(word, Kind.TEXT);
            };
        }
    }

    String table() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    String select() {
        return "select " + names() + " from " + table() + " order by " + order;
    }

    String insert() {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + table() + " (" + names() + ") values (" + marks + ")";
    }

    int width() {
        return columns.size();
    }

    /// The values of a row as they go into a backup.
    List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(
                    switch (columns.get(i).kind()) {
                        case TEXT -> row.getString(i + 1);
                        case WHOLE -> row.getLong(i + 1);
                        case NUMBER -> row.getDouble(i + 1);
                        case TRUTH -> row.getBoolean(i + 1);
                    });
        }
        return values;
    }
}
