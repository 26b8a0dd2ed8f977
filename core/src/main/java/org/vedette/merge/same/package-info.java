/// Whether two reports speak of one happening, in parts that can be told, and where to look for such reports.
@NullMarked
package org.vedette.merge.same;

import org.jspecify.annotations.NullMarked;
