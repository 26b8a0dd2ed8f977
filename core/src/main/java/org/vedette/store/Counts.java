package org.vedette.store;

/// How much the ledger holds.
///
/// @param articles by identifier
/// @param versions of all of them
/// @param claims ever taken, those that stand no more included
/// @param standing claims that stand
/// @param aside documents that were set aside
public record Counts(long articles, long versions, long claims, long standing, long aside) {}
