/// Code lists of the field, how one leads to another, and what is lost on the way.
@NullMarked
package org.vedette.knowledge.codes;

import org.jspecify.annotations.NullMarked;
