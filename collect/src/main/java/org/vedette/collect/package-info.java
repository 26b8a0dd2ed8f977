/// From files, folders and standard input to articles, one at a time; what cannot be read comes out with a
/// number and a reason.
@NullMarked
package org.vedette.collect;

import org.jspecify.annotations.NullMarked;
