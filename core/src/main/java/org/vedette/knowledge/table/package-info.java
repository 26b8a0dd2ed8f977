/// Tables that people edit: rows of fields, read by the names of their columns, with every fault told by line and
/// column.
@NullMarked
package org.vedette.knowledge.table;

import org.jspecify.annotations.NullMarked;
