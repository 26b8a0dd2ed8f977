/// The only place that knows all stations: puts them in a row, guards each article, keeps order, counts.
@NullMarked
package org.vedette.pipeline;

import org.jspecify.annotations.NullMarked;
