/// Claims and their parts in words, for whoever shows them: the command line, the page.
@NullMarked
package org.vedette.knowledge.words;

import org.jspecify.annotations.NullMarked;
