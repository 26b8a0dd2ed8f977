package org.vedette.eval.sample.store;

import org.vedette.model.Excused;

/// Prints, with an excuse that has run out.
@Excused(rule = "no-printing", because = "it shows that excuses end", until = "2026-09")
class TooLate {
    void speak() {
        System.out.println("too late");
    }
}
