/// Commands that answer a line with a line: where lines come from, and what each kind asks.
@NullMarked
package org.vedette.cli.lines;

import org.jspecify.annotations.NullMarked;
