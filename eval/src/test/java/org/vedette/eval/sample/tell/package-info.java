/// A part of the sample house that may reach out.
@NullMarked
package org.vedette.eval.sample.tell;

import org.jspecify.annotations.NullMarked;
