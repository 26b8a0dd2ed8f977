/// Lets watches go over articles that were read before, in the order in which they could be known.
@NullMarked
package org.vedette.pipeline.replay;

import org.jspecify.annotations.NullMarked;
