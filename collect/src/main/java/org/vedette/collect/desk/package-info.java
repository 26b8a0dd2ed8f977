/// Feeds looked at again and again: what is new goes on a shelf once, and each feed's state and health are kept.
@NullMarked
package org.vedette.collect.desk;

import org.jspecify.annotations.NullMarked;
