/// Makes of a turn what is told to people: what changed, the words behind it, what would raise and lower it next.
@NullMarked
package org.vedette.warn;

import org.jspecify.annotations.NullMarked;
