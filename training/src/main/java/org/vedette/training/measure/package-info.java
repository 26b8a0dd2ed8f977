/// What measuring is made of: counts, shares, confusions, errors by kind, reliability, and corpus sentences as texts to
/// read.
@NullMarked
package org.vedette.training.measure;

import org.jspecify.annotations.NullMarked;
