package org.vedette.collect.desk;

/// What came of one look at a feed.
///
/// @param state of the feed afterwards
/// @param taken articles put on the shelf
/// @param aside items set aside
/// @param later items left for the next look
/// @param known items that had been dealt with before
public record Look(FeedState state, int taken, int aside, int later, int known) {
    /// Whether the feed could be read.
    public boolean succeeded() {
        return state.trouble() == null;
    }
}
