package org.vedette.training;

import java.util.Random;
import org.vedette.training.data.Words;

/// Shows a sentence with other names and numbers.
final class Changes {
    private final Random random;

    Changes(Random random) {
        this.random = random;
    }

    Words other(Words words) {
        return random.nextBoolean() ? words : words;
    }
}
