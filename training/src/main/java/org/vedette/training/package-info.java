/// Trains the reader from the corpus: `Train` is the whole run.
@NullMarked
package org.vedette.training;

import org.jspecify.annotations.NullMarked;
