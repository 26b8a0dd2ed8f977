package org.vedette.resolve.time;

import org.vedette.resolve.calendar.CalendarUnit;

/// A word for a unit of time.
///
/// @param times how many of the unit one of it is ("fortnight": two weeks)
record UnitWord(CalendarUnit unit, int times, boolean plural) {}
