package org.vedette.model.event;

/// What the merge hears of: a report, a report taken back, or what an analyst decided.
public sealed interface News {
    /// A claim came in. One with the same identifier as an earlier one takes its place.
    record Reported(Report report) implements News {}

    /// A claim is no longer held, for instance because a new edition of the reader does not find it.
    ///
    /// @param claim its identifier; one that is not known changes nothing
    record Withdrawn(String claim) implements News {}

    /// An analyst ruled. The claims may come in later.
    record Ruled(Ruling ruling) implements News {}
}
