/// Counts the signs that a watch looks for, event by event, and tells when its phase turns.
@NullMarked
package org.vedette.watch;

import org.jspecify.annotations.NullMarked;
