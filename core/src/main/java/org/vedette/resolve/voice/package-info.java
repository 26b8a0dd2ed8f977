/// Who says what in a sentence, by the grammar of news.
@NullMarked
package org.vedette.resolve.voice;

import org.jspecify.annotations.NullMarked;
