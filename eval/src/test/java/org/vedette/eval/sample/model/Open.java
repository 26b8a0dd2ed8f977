package org.vedette.eval.sample.model;

import org.vedette.eval.sample.code.Restless;

/// No record, with a field that moves, and knowing a station.
public class Open {
    int moves;
    static int count;

    Class<?> station() {
        return Restless.class;
    }
}
