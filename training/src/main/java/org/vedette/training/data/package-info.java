/// The corpus as rows of numbers for the network.
@NullMarked
package org.vedette.training.data;

import org.jspecify.annotations.NullMarked;
