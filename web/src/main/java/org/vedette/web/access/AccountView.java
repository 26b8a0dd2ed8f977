package org.vedette.web.access;

import java.util.List;
import org.vedette.store.account.TokenCard;

/// What the page of one's own account shows.
///
/// @param style the link to the style of the pages
/// @param own whether the account is kept here; a provider keeps the others
/// @param tokens that are good
/// @param made a token that was made just now, shown this once, or empty
/// @param said what was done or is wrong, or empty
public record AccountView(String style, Viewer viewer, boolean own, List<TokenCard> tokens, String made, String said) {
    public AccountView {
        tokens = List.copyOf(tokens);
    }
}
