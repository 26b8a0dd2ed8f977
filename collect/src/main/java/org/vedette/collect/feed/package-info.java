/// Feeds as they are really written: RSS, Atom, JSON Feed and sitemaps, read into items without trusting them.
@NullMarked
package org.vedette.collect.feed;

import org.jspecify.annotations.NullMarked;
