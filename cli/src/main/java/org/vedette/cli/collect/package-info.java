/// Commands that collect: `vedette collect` and `vedette feeds`.
@NullMarked
package org.vedette.cli.collect;

import org.jspecify.annotations.NullMarked;
