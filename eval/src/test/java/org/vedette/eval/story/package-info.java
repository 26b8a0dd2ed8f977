/// Stories of our own, told by several articles each, with their happenings and origins marked, and how well the merge
/// finds them.
@NullMarked
package org.vedette.eval.story;

import org.jspecify.annotations.NullMarked;
