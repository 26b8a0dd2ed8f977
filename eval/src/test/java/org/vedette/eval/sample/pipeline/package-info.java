/// Only here so that others can know it.
@NullMarked
package org.vedette.eval.sample.pipeline;

import org.jspecify.annotations.NullMarked;
