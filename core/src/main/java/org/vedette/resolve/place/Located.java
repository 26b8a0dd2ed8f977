package org.vedette.resolve.place;

import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Place;

/// A place, and where its country was taken from when its own words do not tell.
///
/// @param because in words, or null when the words tell the country or nothing does
public record Located(Place place, @Nullable String because) {}
