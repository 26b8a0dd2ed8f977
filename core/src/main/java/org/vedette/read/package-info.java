/// From an article to its sentences and tokens, all as spans of the published text.
@NullMarked
package org.vedette.read;

import org.jspecify.annotations.NullMarked;
