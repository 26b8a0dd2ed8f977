/// Measures the desk with an archive of its own.
@NullMarked
package org.vedette.cli.bench.desk;

import org.jspecify.annotations.NullMarked;
