package org.vedette.store.sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.vedette.store.LedgerException;
import org.vedette.store.column.Stowed;
import org.vedette.store.search.Search;
import org.vedette.store.search.Words;

/// A ledger as a compressed file of JSON lines, the same from either database: a head, a line a row, and an end that
/// counts them. A ledger with the same content gives the same lines.
final class Backup {
    private static final String NAME = "vedette ledger";
    private static final int FORMAT = 1;
    private static final int LOT = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    Backup(Database database) {
        this.database = database;
    }

    /// Writes the ledger as it stands at one instant. Others may go on writing to it.
    ///
    /// @return how many rows
    long write(Path file) {
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            ObjectNode head = JSON.createObjectNode().put("backup", NAME).put("format", FORMAT);
            line(out, head.put("schema", Schema.NEWEST));
            ObjectNode end = JSON.createObjectNode();
            long rows = 0;
            try (Handle handle = database.reader().open()) {
                handle.begin();
                if (database.dialect() == Dialect.POSTGRESQL) {
                    handle.execute("set transaction isolation level repeatable read");
                }
                for (TableColumns table : TableColumns.values()) {
                    long count = rows(handle, table, out);
                    end.put(table.table(), count);
                    rows += count;
                }
                handle.rollback();
            }
            line(out, JSON.createObjectNode().set("end", end));
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long rows(Handle handle, TableColumns table, BufferedWriter out) throws IOException {
        long count = 0;
        try (var rows =
                handle
                        .createQuery(table.select())
                        .setFetchSize(LOT)
                        .map((row, context) -> table.values(row))
                        .stream()) {
            for (List<@Nullable Object> row : (Iterable<List<@Nullable Object>>) rows::iterator) {
                ObjectNode line = JSON.createObjectNode();
                line.put("table", table.table());
                line.set("row", JSON.valueToTree(row));
                line(out, line);
                count++;
            }
        }
        return count;
    }

    private static void line(BufferedWriter out, JsonNode line) throws IOException {
        out.write(JSON.writeValueAsString(line));
        out.write('\n');
    }

    /// Fills an empty ledger with what a file holds; all of it or nothing.
    ///
    /// @return how many rows
    /// @throws LedgerException if the ledger is not empty, or the file is none or not whole
    long read(Path file) {
        try (var in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
                Handle handle = database.writer().open()) {
            head(in.readLine(), file);
            return handle.inTransaction(inside -> {
                if (inside.createQuery("select count(*) from article")
                                .mapTo(Long.class)
                                .one()
                        > 0) {
                    throw new LedgerException(database.name() + " is not empty: restore into a new ledger");
                }
                inside.execute("delete from counter");
                return rows(inside, in, file);
            });
        } catch (IOException broken) {
            throw new LedgerException(file + " is no whole backup: " + broken.getMessage(), broken);
        }
    }

    private static void head(@Nullable String line, Path file) throws IOException {
        JsonNode head = line == null ? JSON.createObjectNode() : JSON.readTree(line);
        if (!head.path("backup").asText().equals(NAME)) {
            throw new LedgerException(file + " is no backup of a ledger");
        }
        if (head.path("format").asInt() != FORMAT || head.path("schema").asInt() > Schema.NEWEST) {
            throw new LedgerException(file + " was written by a newer Vedette");
        }
    }

    private long rows(Handle handle, BufferedReader in, Path file) throws IOException {
        Map<TableColumns, Long> counts = new EnumMap<>(TableColumns.class);
        var lot = new Lot(handle, database.dialect().search());
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode node = JSON.readTree(line);
            if (node.has("end")) {
                lot.close();
                known(handle);
                return checked(node.get("end"), counts, file);
            }
            TableColumns table = table(node, file);
            if (!(node.get("row") instanceof ArrayNode row)) {
                throw new LedgerException(file + " is no whole backup: found a line without a row");
            }
            lot.add(table, row);
            counts.merge(table, 1L, Long::sum);
        }
        throw new LedgerException(file + " is no whole backup: its end is missing");
    }

    /// What stands beside the claims is made anew from them; older backups do not have it.
    private static void known(Handle handle) {
        for (TableColumns each : List.of(TableColumns.PARTY, TableColumns.RELATION)) {
            String table = each.table();
            handle.execute("update " + table + " set known_at = (select c.known_at from claim c where c.number = "
                    + table + ".claim)");
        }
    }

    private static TableColumns table(JsonNode line, Path file) {
        String name = line.path("table").asText();
        return Stream.of(TableColumns.values())
                .filter(each -> each.table().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new LedgerException(file + " is no whole backup: found rows of a table «" + name + "»"));
    }

    private static long checked(JsonNode end, Map<TableColumns, Long> counts, Path file) {
        long all = 0;
        for (TableColumns table : TableColumns.values()) {
            long count = counts.getOrDefault(table, 0L);
            if (end.path(table.table()).asLong() != count) {
                throw new LedgerException(file + " is no whole backup: " + table.table() + " has " + count
                        + " rows and not " + end.path(table.table()));
            }
            all += count;
        }
        return all;
    }

    /// Rows of one table that are written together.
    private static final class Lot {
        private final Handle handle;
        private final Search search;
        private @Nullable TableColumns table;
        private @Nullable PreparedBatch batch;

        Lot(Handle handle, Search search) {
            this.handle = handle;
            this.search = search;
        }

        void add(TableColumns next, ArrayNode row) {
            PreparedBatch open = batch;
            if (open == null || next != table || open.size() >= LOT) {
                close();
                table = next;
                open = handle.prepareBatch(next.insert());
                batch = open;
            }
            Object[] values = new Object[next.width()];
            for (int i = 0; i < values.length; i++) {
                values[i] = i < row.size() ? value(row.get(i)) : null; // an older backup has fewer columns
            }
            open.add(values);
            if (next == TableColumns.ARTICLE) {
                close(); // the words point at the article
                words(row);
            }
        }

        private void words(ArrayNode row) {
            JsonNode title = row.get(10);
            String head = title.isNull() ? "" : title.textValue() + "\n";
            String text = Stowed.back(head + row.get(12).textValue());
            search.add(handle, row.get(0).intValue(), Words.of(text));
        }

        private static @Nullable Object value(JsonNode cell) {
            if (cell.isNull()) {
                return null;
            }
            if (cell.isBoolean()) {
                return cell.booleanValue();
            }
            if (cell.isTextual()) {
                return cell.textValue();
            }
            return cell.isIntegralNumber() ? (Object) cell.longValue() : (Object) cell.doubleValue();
        }

        void close() {
            PreparedBatch open = batch;
            if (open != null) {
                try (open) {
                    open.execute();
                }
                batch = null;
            }
        }
    }
}
