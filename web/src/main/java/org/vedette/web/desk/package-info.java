/// What the pages draw on: the ledger, its events, the watches and how they stand, and the names of actors.
@NullMarked
package org.vedette.web.desk;

import org.jspecify.annotations.NullMarked;
