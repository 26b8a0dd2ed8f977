/// Puts this build to the gold sets and the held-out corpus, and writes the page on accuracy.
@NullMarked
package org.vedette.cli.eval;

import org.jspecify.annotations.NullMarked;
