/// Reads a ledger again with another reader, and shows what that changes before it is accepted.
@NullMarked
package org.vedette.cli.recode;

import org.jspecify.annotations.NullMarked;
