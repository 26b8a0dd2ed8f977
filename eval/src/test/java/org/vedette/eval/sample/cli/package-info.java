/// A shell that others know.
@NullMarked
package org.vedette.eval.sample.cli;

import org.jspecify.annotations.NullMarked;
