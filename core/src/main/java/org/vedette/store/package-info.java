/// The ledger as the rest of the house sees it: what it takes, what can be asked of it, and as of when.
@NullMarked
package org.vedette.store;

import org.jspecify.annotations.NullMarked;
