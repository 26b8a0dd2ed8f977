/// Code lists of the field, and how one leads to another.
@NullMarked
package org.vedette.knowledge.codes;

import org.jspecify.annotations.NullMarked;
