/// What time words mean, and the days of the calendar that a meaning settles on.
@NullMarked
package org.vedette.resolve.calendar;

import org.jspecify.annotations.NullMarked;
