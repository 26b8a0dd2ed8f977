/// A report as the merge sees it: parties, days, words and voice made ready to be compared.
@NullMarked
package org.vedette.merge.witness;

import org.jspecify.annotations.NullMarked;
