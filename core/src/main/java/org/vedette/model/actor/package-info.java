/// Who acts: actors, their country and sectors, and the offices people hold from one day to another.
@NullMarked
package org.vedette.model.actor;

import org.jspecify.annotations.NullMarked;
