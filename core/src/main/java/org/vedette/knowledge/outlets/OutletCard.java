package org.vedette.knowledge.outlets;

import org.vedette.model.watch.SourceGrade;

/// What a table of outlets says of one.
///
/// @param country ISO 3166-1 alpha-3, or empty
/// @param kind "agency", "daily", ..., or empty
/// @param owner in words, or empty
/// @param reason for the letter, in words, or empty
public record OutletCard(String name, String country, String kind, String owner, SourceGrade letter, String reason) {}
