/// Finding articles by their words: one port, the full-text index of each database behind it.
@NullMarked
package org.vedette.store.search;

import org.jspecify.annotations.NullMarked;
