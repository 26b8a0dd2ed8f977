package org.vedette.resolve.quantity;

import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Modifier;

/// The words before a number: `next` is where the number should begin.
///
/// @param modifier what they say of it, or null when there are none
/// @param between whether they announce a range ("between", "from")
record Lead(int from, int next, @Nullable Modifier modifier, boolean between) {}
