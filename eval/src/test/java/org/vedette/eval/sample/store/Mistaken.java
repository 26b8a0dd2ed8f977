package org.vedette.eval.sample.store;

import org.vedette.model.Excused;

/// Excused from a rule that is none.
@Excused(rule = "no-shouting", because = "it shows that names are checked", until = "2030-01")
class Mistaken {}
