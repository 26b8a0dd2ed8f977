/// How far outlets can be relied on, from a reviewed table.
@NullMarked
package org.vedette.knowledge.outlets;

import org.jspecify.annotations.NullMarked;
