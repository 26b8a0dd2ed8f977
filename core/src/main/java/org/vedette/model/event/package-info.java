/// One happening as many articles tell it: the claims that reach us, where they come from, and what they agree and
/// disagree on.
@NullMarked
package org.vedette.model.event;

import org.jspecify.annotations.NullMarked;
