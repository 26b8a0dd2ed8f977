/// Messages for people and programs: one warning, or a digest that groups by happening.
@NullMarked
package org.vedette.tell.words;

import org.jspecify.annotations.NullMarked;
