/// Public gold sets: each is read, put to the reader, and scored as the Python scorer that lies beside the sets does.
@NullMarked
package org.vedette.training.gold;

import org.jspecify.annotations.NullMarked;
