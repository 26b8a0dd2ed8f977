package org.vedette.store;

import java.time.Instant;

/// How much of the ledger came from an outlet.
///
/// @param name as its articles give it, or empty for those that name none
/// @param articles versions of articles
/// @param first from when its first article could be known
/// @param last the same of its last
public record OutletCount(String name, long articles, Instant first, Instant last) {}
