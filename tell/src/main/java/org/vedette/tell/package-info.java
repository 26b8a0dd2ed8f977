/// Tells people of warnings: what goes through which channel and when, and that nothing is lost on the way.
@NullMarked
package org.vedette.tell;

import org.jspecify.annotations.NullMarked;
