package org.vedette.web.find;

import org.vedette.store.account.Searches;

/// A saved search in the list of its owner.
///
/// @param fresh how many claims that answer came since he last looked; [#MANY] stands for that many or more
public record SavedRow(Searches.Saved saved, int fresh) {
    /// No more are counted.
    public static final int MANY = 100;

    public String link() {
        return "/search?" + saved.question();
    }

    /// "3 new", "100 or more new", "nothing new".
    public String news() {
        return fresh == 0 ? "nothing new" : fresh < MANY ? fresh + " new" : MANY + " or more new";
    }
}
