/// The figures of one station of reading each, on held-out texts of the corpus, with its own errors by kind.
@NullMarked
package org.vedette.training.station;

import org.jspecify.annotations.NullMarked;
