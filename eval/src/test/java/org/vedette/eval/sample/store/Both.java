package org.vedette.eval.sample.store;

import java.util.List;
import org.vedette.eval.sample.code.Restless;
import org.vedette.eval.sample.read.Neighbour;

/// Knows two stations.
public class Both {
    List<Class<?>> stations() {
        return List.of(Restless.class, Neighbour.class);
    }
}
