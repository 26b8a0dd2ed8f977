/// A place that knows too much.
@NullMarked
package org.vedette.eval.sample.store;

import org.jspecify.annotations.NullMarked;
