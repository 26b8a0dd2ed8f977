/// From bytes to text and lines, without guessing at what is broken.
@NullMarked
package org.vedette.collect.bytes;

import org.jspecify.annotations.NullMarked;
