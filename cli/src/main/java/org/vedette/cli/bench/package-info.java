/// How fast reading is: sentences a second, time a station, memory.
@NullMarked
package org.vedette.cli.bench;

import org.jspecify.annotations.NullMarked;
