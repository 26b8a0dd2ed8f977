/// Where: words for places looked up in the gazetteer.
@NullMarked
package org.vedette.resolve.place;

import org.jspecify.annotations.NullMarked;
