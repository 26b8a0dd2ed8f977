/// Flat tables: columns, how lists are laid flat, CSV and tab-separated text, and our own two tables of events and
/// claims.
@NullMarked
package org.vedette.export.table;

import org.jspecify.annotations.NullMarked;
