/// Happenings that the tests write.
@NullMarked
package org.vedette.export.sample;

import org.jspecify.annotations.NullMarked;
