/// What analysts change in a ledger, for every shell alike.
@NullMarked
package org.vedette.pipeline.amend;

import org.jspecify.annotations.NullMarked;
