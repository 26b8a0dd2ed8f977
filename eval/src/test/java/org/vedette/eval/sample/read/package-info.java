/// A station that knows its neighbour.
@NullMarked
package org.vedette.eval.sample.read;

import org.jspecify.annotations.NullMarked;
