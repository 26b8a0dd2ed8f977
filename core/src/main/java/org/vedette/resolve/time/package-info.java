/// When: time words of news prose, and the days they mean beside a day of publication.
@NullMarked
package org.vedette.resolve.time;

import org.jspecify.annotations.NullMarked;
