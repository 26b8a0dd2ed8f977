/// Charts and the map of the pages as SVG without scripts. Each tells in words what it shows, and each mark tells its
/// own when it is pointed at.
@NullMarked
package org.vedette.web.chart;

import org.jspecify.annotations.NullMarked;
