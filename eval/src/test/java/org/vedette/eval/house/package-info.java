/// What the house rules look at and what they are: compiled classes for direction and values, written sources for the
/// rest.
@NullMarked
package org.vedette.eval.house;

import org.jspecify.annotations.NullMarked;
