package org.vedette.store.sql.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Account;
import org.vedette.store.account.Accounts;
import org.vedette.store.account.Deed;
import org.vedette.store.account.Role;
import org.vedette.store.account.TokenCard;
import org.vedette.store.column.Micros;
import org.vedette.store.sql.SqlLedger;

/// The accounts of a ledger in its own database.
public final class SqlAccounts implements Accounts {
    private static final String COLUMNS = "select account, role, enabled, made from account";
    private static final String ADD = "insert into account (account, role, secret, enabled, made)"
            + " values (?, ?, ?, ?, ?) on conflict (account) do nothing";

    private final SqlLedger ledger;

    public SqlAccounts(SqlLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Account> all() {
        return ledger.looked(handle -> handle.createQuery(COLUMNS + " order by account")
                .map((row, context) -> account(row))
                .list());
    }

    @Override
    public @Nullable Account find(String name) {
        return ledger.looked(handle -> find(handle, name));
    }

    private static @Nullable Account find(Handle handle, String name) {
        if (!Account.isName(low(name))) {
            return null;
        }
        return handle.createQuery(COLUMNS + " where account = ?")
                .bind(0, low(name))
                .map((row, context) -> account(row))
                .findOne()
                .orElse(null);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1), Role.valueOf(row.getString(2)), row.getBoolean(3), Micros.instant(row.getLong(4)));
    }

    private static String low(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable String secret(String name) {
        if (!Account.isName(low(name))) {
            return null;
        }
        return ledger.looked(handle -> handle.createQuery("select secret from account where account = ?")
                .bind(0, low(name))
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    @Override
    public void add(Account account, String secret, Deed deed) {
        done(deed, handle -> {
            int added = handle.execute(
                    ADD, account.name(), account.role().name(), secret, account.enabled(), Micros.of(account.made()));
            if (added == 0) {
                throw new IllegalArgumentException("there is an account «" + account.name() + "» already");
            }
        });
    }

    @Override
    public void setSecret(String name, String secret, Deed deed) {
        done(deed, handle -> {
            handle.execute("update account set secret = ? where account = ?", secret, known(handle, name));
        });
    }

    @Override
    public void setEnabled(String name, boolean enabled, Deed deed) {
        done(deed, handle -> {
            handle.execute("update account set enabled = ? where account = ?", enabled, known(handle, name));
        });
    }

    private static String known(Handle handle, String name) {
        Account account = find(handle, name);
        if (account == null) {
            throw new IllegalArgumentException("there is no account «" + name + "»");
        }
        return account.name();
    }

    @Override
    public void addToken(TokenCard card, String hash, Deed deed) {
        done(deed, handle -> {
            known(handle, card.account());
            Tokens.add(handle, card, hash);
        });
    }

    @Override
    public List<TokenCard> tokens() {
        return ledger.looked(Tokens::all);
    }

    @Override
    public @Nullable TokenCard token(String hash) {
        return ledger.looked(handle -> Tokens.find(handle, hash));
    }

    @Override
    public void revoke(String id, Instant at, Deed deed) {
        done(deed, handle -> {
            if (!Tokens.revoke(handle, id, at)) {
                throw new IllegalArgumentException("there is no token «" + id + "» that is still good");
            }
        });
    }

    @Override
    public void note(Deed deed) {
        done(deed, handle -> {});
    }

    @Override
    public List<Deed> deeds(int most) {
        return ledger.looked(handle -> Deeds.latest(handle, most));
    }

    private void done(Deed deed, Consumer<Handle> work) {
        ledger.written(handle -> {
            work.accept(handle);
            Deeds.add(handle, deed);
            return true;
        });
    }
}
