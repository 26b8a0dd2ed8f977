/// A house in which every rule is broken once, so that the rules can be seen to bite.
@NullMarked
package org.vedette.eval.sample;

import org.jspecify.annotations.NullMarked;
