/// What watches say, as the interface tells it.
@NullMarked
package org.vedette.web.api.alarm;

import org.jspecify.annotations.NullMarked;
