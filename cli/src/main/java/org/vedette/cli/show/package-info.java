/// What a person reads: claims as blocks of words, sentences with their parts marked, cards of actors.
@NullMarked
package org.vedette.cli.show;

import org.jspecify.annotations.NullMarked;
