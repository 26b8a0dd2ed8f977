package org.vedette.resolve.time;

/// A meaning and the piece behind its words.
record Found(Moment moment, int next) {}
