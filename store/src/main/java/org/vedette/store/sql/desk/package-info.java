/// What the desk keeps in the ledger beside claims (accounts, tokens, the audit log), and how it hears of new claims.
@NullMarked
package org.vedette.store.sql.desk;

import org.jspecify.annotations.NullMarked;
