/// Shows how a watch stands and went: as lines, as a plot in SVG, and as a page that prints well.
@NullMarked
package org.vedette.warn.show;

import org.jspecify.annotations.NullMarked;
