/// Text as published, and the places in it: articles, spans, tokens, sentences.
@NullMarked
package org.vedette.model.text;

import org.jspecify.annotations.NullMarked;
