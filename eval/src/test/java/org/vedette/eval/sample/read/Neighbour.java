package org.vedette.eval.sample.read;

import org.vedette.eval.sample.code.Restless;
import org.vedette.eval.sample.pipeline.Journey;

/// Knows the station beside it and the journey above it.
public class Neighbour {
    Class<?> beside() {
        return Restless.class;
    }

    Class<?> above() {
        return Journey.class;
    }
}
