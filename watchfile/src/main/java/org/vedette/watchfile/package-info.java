/// Reads watch files, and names every fault with file, line and column.
@NullMarked
package org.vedette.watchfile;

import org.jspecify.annotations.NullMarked;
