/// The table of events as a Parquet file.
@NullMarked
package org.vedette.export.parquet;

import org.jspecify.annotations.NullMarked;
