package org.vedette.eval.sample.store;

import org.vedette.model.Excused;

/// Excused from what it does not do.
@Excused(rule = "no-printing", because = " ", until = "2030-01")
class Needless {}
