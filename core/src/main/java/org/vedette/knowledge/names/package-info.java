/// Names in text: letters folded, texts as words, and many phrases looked for at once.
@NullMarked
package org.vedette.knowledge.names;

import org.jspecify.annotations.NullMarked;
