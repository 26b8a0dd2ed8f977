/// Keeping the register of actors complete: who is unknown, and rows out of Wikidata.
@NullMarked
package org.vedette.cli.actors;

import org.jspecify.annotations.NullMarked;
