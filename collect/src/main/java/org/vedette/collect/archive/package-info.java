/// Articles out of archives: web archives (WARC, WACZ) and mailboxes.
@NullMarked
package org.vedette.collect.archive;

import org.jspecify.annotations.NullMarked;
