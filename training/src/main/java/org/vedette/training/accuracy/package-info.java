/// The page on accuracy: runs what is there to run, and writes figures, confusions, errors by kind and reliability.
@NullMarked
package org.vedette.training.accuracy;

import org.jspecify.annotations.NullMarked;
