package org.vedette.store;

import java.time.Instant;
import org.vedette.model.text.Article;

/// A version of an article as the ledger holds it.
///
/// @param number its place in the order of taking
/// @param version from 1
/// @param known from when it could be known: its own instant, else the end of its day, else when the ledger
/// took it; a later version that tells no later instant than an earlier one is known since it was taken
/// @param learned when the ledger took it
public record KeptArticle(int number, int version, Article article, Instant known, Instant learned) {}
