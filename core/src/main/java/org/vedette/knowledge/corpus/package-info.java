/// The coded sentences that teach the reader: their mark-up, read and checked fault by fault.
@NullMarked
package org.vedette.knowledge.corpus;

import org.jspecify.annotations.NullMarked;
