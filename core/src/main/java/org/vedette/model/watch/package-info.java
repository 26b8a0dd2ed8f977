/// What two partners agree to look for: a watch as its file tells it, checked and ready to be folded over events.
@NullMarked
package org.vedette.model.watch;

import org.jspecify.annotations.NullMarked;
