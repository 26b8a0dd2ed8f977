/// Commands that keep the accounts of the desk.
@NullMarked
package org.vedette.cli.accounts;

import org.jspecify.annotations.NullMarked;
