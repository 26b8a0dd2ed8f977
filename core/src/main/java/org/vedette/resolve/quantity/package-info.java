/// How many: number expressions of news prose, with modifier, unit and the whole they are a part of.
@NullMarked
package org.vedette.resolve.quantity;

import org.jspecify.annotations.NullMarked;
