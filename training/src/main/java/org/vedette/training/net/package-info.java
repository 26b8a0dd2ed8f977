/// The encoder and its heads as a network that learns.
@NullMarked
package org.vedette.training.net;

import org.jspecify.annotations.NullMarked;
