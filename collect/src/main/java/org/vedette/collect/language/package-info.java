/// Which language a text is written in, as far as it must be known to turn it away.
@NullMarked
package org.vedette.collect.language;

import org.jspecify.annotations.NullMarked;
