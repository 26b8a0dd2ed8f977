/// How days, instants and text stand in a column.
@NullMarked
package org.vedette.store.column;

import org.jspecify.annotations.NullMarked;
