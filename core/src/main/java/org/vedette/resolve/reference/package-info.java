/// Whom a pronoun or description stands for, within one article.
@NullMarked
package org.vedette.resolve.reference;

import org.jspecify.annotations.NullMarked;
