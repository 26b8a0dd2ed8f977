/// The ledger as somebody sees it who may not see every mark: what is marked stricter is not there, in no list, no
/// count
/// and no event.
@NullMarked
package org.vedette.web.sight;

import org.jspecify.annotations.NullMarked;
