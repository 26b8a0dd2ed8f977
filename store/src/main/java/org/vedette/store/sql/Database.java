package org.vedette.store.sql;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.vedette.store.LedgerException;

/// A SQLite file or a PostgreSQL database, by its address.
///
/// @param name for messages: the address without a password
/// @param writing connections that take the lock when a transaction begins
/// @param reading connections that only look
record Database(Dialect dialect, String name, DataSource writing, DataSource reading) {
    private static final Pattern URL = Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^:@/?]+)(?::(?<password>[^@/?]*))?@)?(?<rest>[^@]*)");
    private static final Pattern SCHEME = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://.*", Pattern.DOTALL);
    /// How long a writer waits for another, in milliseconds.
    private static final int PATIENCE = 30_000;

    private static final int CACHE_KIB = -32_000;
    private static final int PAGES_AHEAD = 8000;

    /// @param address a file's path, or a URL such as postgresql://user@host/name
    /// @throws LedgerException if it is neither: SQLite would take no name for a ledger that vanishes
    static Database of(String address) {
        Matcher url = URL.matcher(address);
        if (url.matches()) {
            return postgresql(url);
        }
        if (isServer(address)) { // not shown, for a password may stand in it
            throw new LedgerException("found a URL of PostgreSQL that cannot be read, wanted"
                    + " postgresql://user@host/name; marks such as @ in a password are written as % and two digits");
        }
        if (address.isBlank()) {
            throw new LedgerException("found no name for the ledger, wanted a file or postgresql://user@host/name");
        }
        return sqlite(address);
    }

    /// Whether an address means a server and not a file.
    static boolean isServer(String address) {
        return SCHEME.matcher(address).matches();
    }

    private static Database sqlite(String file) {
        return new Database(
                Dialect.SQLITE, file, sqlite(file, TransactionMode.IMMEDIATE), sqlite(file, TransactionMode.DEFERRED));
    }

    private static DataSource sqlite(String file, TransactionMode mode) {
        var config = new SQLiteConfig(new Properties());
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE);
        config.setCacheSize(CACHE_KIB);
        config.setTransactionMode(mode);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static Database postgresql(Matcher url) {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://" + url.group("rest"));
        source.setStringType("unspecified");
        source.setReWriteBatchedInserts(true);
        String user = url.group("user");
        if (user != null) {
            source.setUser(plain(user));
        }
        @Nullable String password = url.group("password");
        if (password != null) {
            source.setPassword(plain(password));
        }
        String name = "postgresql://" + url.group("rest").replaceFirst("\\?.*", ""); // a password may stand behind it
        return new Database(Dialect.POSTGRESQL, name, source, source);
    }

    /// The words of a part of a URL, in which the bytes of marks in UTF-8 may stand as % and two digits.
    private static String plain(String part) {
        return Pattern.compile("(?:%[0-9A-Fa-f]{2})+").matcher(part).replaceAll(found -> {
            byte[] bytes = HexFormat.of().parseHex(found.group().replace("%", ""));
            return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
    }

    Jdbi writer() {
        return Jdbi.create(writing);
    }

    /// A connection for many transactions. SQLite then writes its pages home less often, which halves what it writes.
    Handle openWriter() {
        Handle handle = writer().open();
        if (dialect == Dialect.SQLITE) {
            handle.createQuery("pragma wal_autocheckpoint = " + PAGES_AHEAD)
                    .mapTo(Integer.class)
                    .one();
        }
        return handle;
    }

    Jdbi reader() {
        return Jdbi.create(reading);
    }
}
