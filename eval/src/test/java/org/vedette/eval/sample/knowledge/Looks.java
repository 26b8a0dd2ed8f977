package org.vedette.eval.sample.knowledge;

import org.vedette.eval.sample.code.Restless;

/// Knows a station.
public class Looks {
    Restless station = new Restless();
}
