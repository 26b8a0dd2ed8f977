/// What the number and time grammars share: a stretch cut into words, tables of phrases, and number words.
@NullMarked
package org.vedette.resolve.words;

import org.jspecify.annotations.NullMarked;
