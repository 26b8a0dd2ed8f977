/// The pages of watches: the situation, how one watch stands and went, and its file.
@NullMarked
package org.vedette.web.alarm;

import org.jspecify.annotations.NullMarked;
