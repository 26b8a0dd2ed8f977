/// The commands that write and read the ledger.
@NullMarked
package org.vedette.cli.ledger;

import org.jspecify.annotations.NullMarked;
