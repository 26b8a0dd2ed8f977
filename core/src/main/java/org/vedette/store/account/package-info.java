/// Who may use the desk: accounts, what each may do and see, tokens for programs, and who did what.
@NullMarked
package org.vedette.store.account;

import org.jspecify.annotations.NullMarked;
