/// The page of what goes on between two.
@NullMarked
package org.vedette.web.relation;

import org.jspecify.annotations.NullMarked;
