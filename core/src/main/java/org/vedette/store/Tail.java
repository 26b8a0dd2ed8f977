package org.vedette.store;

import java.util.List;

/// What came into the ledger last, in the order in which it came: for those who listen.
public interface Tail {
    /// The number of the last claim that was taken, 0 when there is none. It grows with every claim, by this process or
    /// another, and is quickly asked.
    long end();

    /// Claims that were taken behind a number and stand, in the order of taking.
    ///
    /// @param query that they must answer
    /// @param after the number of a claim, or 0
    /// @param most how many numbers to look at
    Part claims(Query query, long after, int most);

    /// Some of what came.
    ///
    /// @param claims that answer, possibly none
    /// @param end the last number that was looked at
    record Part(List<KeptClaim> claims, long end) {
        public Part {
            claims = List.copyOf(claims);
        }
    }
}
