/// The command line: a thin shell over the pipeline.
@NullMarked
package org.vedette.cli;

import org.jspecify.annotations.NullMarked;
