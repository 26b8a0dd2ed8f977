/// The ledger in a database: SQLite in a file, or PostgreSQL, with one schema and one set of statements for both.
@NullMarked
package org.vedette.store.sql;

import org.jspecify.annotations.NullMarked;
