/// A station that breaks the rules for stations.
@NullMarked
package org.vedette.eval.sample.code;

import org.jspecify.annotations.NullMarked;
