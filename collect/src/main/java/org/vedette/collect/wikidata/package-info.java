/// Reads an extract of a Wikidata dump into rows for the register of actors, for a person to review.
@NullMarked
package org.vedette.collect.wikidata;

import org.jspecify.annotations.NullMarked;
