/// Knowledge that knows a station.
@NullMarked
package org.vedette.eval.sample.knowledge;

import org.jspecify.annotations.NullMarked;
