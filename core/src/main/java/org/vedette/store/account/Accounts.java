package org.vedette.store.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.store.LedgerException;

/// The accounts of a ledger, their tokens, and the audit log. Every change is written together with its line in the
/// log, or not at all. For several threads and processes at once: what one changes, the others see at their next call.
public interface Accounts {
    /// All accounts, by name.
    ///
    /// @throws LedgerException like all calls, when the database cannot do it
    List<Account> all();

    /// @param name in any letters
    @Nullable
    Account find(String name);

    /// The hash of an account's password in the form that was handed in, or null if there is no such account.
    @Nullable
    String secret(String name);

    /// Makes an account.
    ///
    /// @param secret the hash of its password
    /// @throws IllegalArgumentException if there is one of that name
    void add(Account account, String secret, Deed deed);

    /// Puts another password in the place of the one that an account has.
    ///
    /// @throws IllegalArgumentException if there is no such account
    void setSecret(String name, String secret, Deed deed);

    /// Lets somebody sign in, or not any more.
    ///
    /// @throws IllegalArgumentException if there is no such account
    void setEnabled(String name, boolean enabled, Deed deed);

    /// Keeps a token.
    ///
    /// @param hash of the token
    /// @throws IllegalArgumentException if there is no such account
    void addToken(TokenCard card, String hash, Deed deed);

    /// All tokens in the order in which they were made.
    List<TokenCard> tokens();

    /// The token with a hash, or null.
    @Nullable
    TokenCard token(String hash);

    /// Makes a token good for nothing, once and for all.
    ///
    /// @throws IllegalArgumentException if there is none, or it was revoked before
    void revoke(String id, Instant at, Deed deed);

    /// Writes a line into the audit log.
    void note(Deed deed);

    /// The audit log, the latest first.
    ///
    /// @param most how many lines
    List<Deed> deeds(int most);
}
