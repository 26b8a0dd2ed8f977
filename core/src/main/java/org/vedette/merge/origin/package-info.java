/// Who is an independent witness: copies, wire credits and shared speakers make one origin of many articles.
@NullMarked
package org.vedette.merge.origin;

import org.jspecify.annotations.NullMarked;
