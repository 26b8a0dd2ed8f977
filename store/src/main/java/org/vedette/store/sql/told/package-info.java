/// Warnings, what was done about them, and what is on its way to people, in the tables of the ledger.
@NullMarked
package org.vedette.store.sql.told;

import org.jspecify.annotations.NullMarked;
