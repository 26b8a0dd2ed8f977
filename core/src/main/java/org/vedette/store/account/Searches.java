package org.vedette.store.account;

import java.time.Instant;
import java.util.List;
import org.vedette.store.LedgerException;

/// Questions that people ask again and again, each with how far its owner has looked. For several threads and processes
/// at once.
public interface Searches {
    /// A saved search.
    ///
    /// @param number its name in links
    /// @param owner the name of an account
    /// @param title in its owner's words
    /// @param question the parameters of the page of the search
    /// @param seen the number of the last claim that was taken when its owner last looked
    /// @param looked when that was
    record Saved(int number, String owner, String title, String question, Instant made, long seen, Instant looked) {}

    /// What somebody has saved, in the order of saving.
    ///
    /// @throws LedgerException like all calls, when the database cannot do it
    List<Saved> of(String owner);

    /// Saves a search; what the ledger holds counts as seen.
    ///
    /// @param seen the number of the last claim that was taken
    /// @return its number
    int save(String owner, String title, String question, long seen, Instant now);

    /// Its owner has looked.
    ///
    /// @throws IllegalArgumentException if he has none of that number
    void look(String owner, int number, long seen, Instant now);

    /// Its owner wants it no more.
    ///
    /// @throws IllegalArgumentException if he has none of that number
    void forget(String owner, int number);
}
