/// The record of a happening: every value of every field with its voices, and the one that stands for it.
@NullMarked
package org.vedette.merge.record;

import org.jspecify.annotations.NullMarked;
