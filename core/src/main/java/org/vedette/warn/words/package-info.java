/// Says in plain sentences what a watch looks for and how it stands.
@NullMarked
package org.vedette.warn.words;

import org.jspecify.annotations.NullMarked;
