package org.vedette.resolve.time;

import org.vedette.resolve.calendar.Moment;

/// A meaning and the piece behind its words.
record Found(Moment moment, int next) {}
