/// The house rules, the corpus and the project's papers, as tests that run.
@NullMarked
package org.vedette.eval;

import org.jspecify.annotations.NullMarked;
