/// What an operator has agreed to collect: feeds, and how politely.
@NullMarked
package org.vedette.model.feed;

import org.jspecify.annotations.NullMarked;
