package org.vedette.eval.sample.store;

import org.vedette.model.Excused;

/// Prints, with a good excuse.
@Excused(rule = "no-printing", because = "it shows what an excuse does", until = "2030-01")
class Forgiven {
    void speak() {
        System.out.println("forgiven");
    }
}
