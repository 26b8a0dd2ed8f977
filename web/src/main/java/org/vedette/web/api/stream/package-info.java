/// New claims, events and warnings as they come, for those who listen.
@NullMarked
package org.vedette.web.api.stream;

import org.jspecify.annotations.NullMarked;
