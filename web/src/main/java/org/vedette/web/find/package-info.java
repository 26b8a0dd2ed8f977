/// The pages that find things: search, the sources, and tables to take away.
@NullMarked
package org.vedette.web.find;

import org.jspecify.annotations.NullMarked;
