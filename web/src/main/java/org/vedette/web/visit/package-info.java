/// A visitor of the desk who looks at the clock: what measuring asks with.
@NullMarked
package org.vedette.web.visit;

import org.jspecify.annotations.NullMarked;
