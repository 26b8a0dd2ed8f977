/// The formats of the field: happenings with their reports go out one by one, as tables, JSON, STIX and Parquet.
@NullMarked
package org.vedette.export;

import org.jspecify.annotations.NullMarked;
