/// Tables that know one source, one target and a code: GDELT, ICEWS, Phoenix and POLECAT.
@NullMarked
package org.vedette.export.dyad;

import org.jspecify.annotations.NullMarked;
