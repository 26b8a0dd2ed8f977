/// Whether the watches that ship do what their stories say.
@NullMarked
package org.vedette.eval.watches;

import org.jspecify.annotations.NullMarked;
