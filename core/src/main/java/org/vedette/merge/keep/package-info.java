/// A map that never changes but has successors: what the state of a fold is made of.
@NullMarked
package org.vedette.merge.keep;

import org.jspecify.annotations.NullMarked;
