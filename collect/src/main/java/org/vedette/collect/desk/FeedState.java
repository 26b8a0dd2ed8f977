package org.vedette.collect.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Trouble;

/// What is remembered of a feed between two looks.
///
/// @param name of the feed
/// @param address where it was looked for
/// @param tag the ETag of what was read last, or null
/// @param changed its Last-Modified as written, or null
/// @param tried the last look, or null before the first
/// @param succeeded the last look that found a feed, or null
/// @param notBefore when it may be looked at again, or null for any time
/// @param failures looks since that came to nothing
/// @param trouble why the last look came to nothing, or null
/// @param detail of the trouble; empty without one
/// @param moved where the server says the feed has moved for good, or null
/// @param taken articles so far
/// @param aside items set aside so far
/// @param waiting items whose pages could not be had yet, by fingerprint, with the number of tries
/// @param seen fingerprints of items that are done with, the oldest first
/// @param mark how far the shelf was filled when this was written
public record FeedState(
        String name,
        String address,
        @Nullable String tag,
        @Nullable String changed,
        @Nullable Instant tried,
        @Nullable Instant succeeded,
        @Nullable Instant notBefore,
        int failures,
        @Nullable Trouble trouble,
        String detail,
        @Nullable String moved,
        long taken,
        long aside,
        SortedMap<String, Integer> waiting,
        List<String> seen,
        Shelf.Mark mark) {

    public FeedState {
        waiting = Collections.unmodifiableSortedMap(new TreeMap<>(waiting));
        seen = List.copyOf(seen);
    }

    /// A feed that was never looked at.
    static FeedState unseen(String name, String address, Shelf.Mark mark) {
        return new FeedState(
                name, address, null, null, null, null, null, 0, null, "", null, 0, 0, new TreeMap<>(), List.of(), mark);
    }

    /// The same feed at another address: what is remembered of one page says nothing of another, but items stay
    /// what they are.
    FeedState elsewhere(String other) {
        return new FeedState(
                name, other, null, null, null, succeeded, null, 0, null, "", null, taken, aside, waiting, seen, mark);
    }

    /// With items that were taken after this was written.
    FeedState alsoSeen(List<String> prints) {
        Set<String> all = new LinkedHashSet<>(seen);
        long more = prints.stream().filter(all::add).count();
        return new FeedState(
                name,
                address,
                tag,
                changed,
                tried,
                succeeded,
                notBefore,
                failures,
                trouble,
                detail,
                moved,
                taken + more,
                aside,
                waiting,
                new ArrayList<>(all),
                mark);
    }

    /// After a look that came to nothing.
    ///
    /// @param filled how far the shelf is filled, when nothing was put on it; otherwise as before
    FeedState failed(Trouble why, String words, Instant now, Instant next, Shelf.Mark filled) {
        return new FeedState(
                name,
                address,
                tag,
                changed,
                now,
                succeeded,
                next,
                failures + 1,
                why,
                words,
                moved,
                taken,
                aside,
                waiting,
                seen,
                filled);
    }
}
