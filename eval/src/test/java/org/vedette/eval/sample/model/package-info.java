/// Words that break the rules for words.
@NullMarked
package org.vedette.eval.sample.model;

import org.jspecify.annotations.NullMarked;
