/// The coded sentences of the corpus as precedents: which of them are nearest to what the reader found.
@NullMarked
package org.vedette.code.precedent;

import org.jspecify.annotations.NullMarked;
