package org.vedette.model.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A feed that is collected: RSS, Atom, JSON Feed or a sitemap; which of them, its content tells.
///
/// @param name small letters, digits and hyphens; names its state's file
/// @param address where it lies on the web
/// @param outlet who publishes it, or null: the items or their pages tell
/// @param text where an article's text is taken from
/// @param every how long to wait between two looks, or null: as the run says
/// @param most how many new items are taken at one look; the others at the next
public record Feed(
        String name,
        String address,
        @Nullable String outlet,
        TextFrom text,
        @Nullable Duration every,
        int most) {
    /// How many new items are taken at one look where the file does not say.
    public static final int MOST = 100;

    /// Where the text of an article is taken from.
    public enum TextFrom {
        /// The page that the item links to; what the feed itself says, where there is no page to be had.
        PAGE,
        /// The feed itself; no page is fetched.
        FEED
    }
}
