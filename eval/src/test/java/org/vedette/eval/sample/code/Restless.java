package org.vedette.eval.sample.code;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.vedette.eval.sample.cli.Shell;
import org.vedette.eval.sample.read.Neighbour;
import picocli.CommandLine;

/// Reads the clock, draws lots, prints, reaches for files, the net, its neighbour and a shell.
public class Restless {
    static final List<String> DRAWER = new ArrayList<>();
    static final List<String> SHUT = List.of("never");

    Supplier<Instant> clock() {
        return Instant::now;
    }

    long spent() {
        return System.nanoTime() - System.currentTimeMillis();
    }

    int lot() {
        List<String> some = new ArrayList<>(SHUT);
        Collections.shuffle(some);
        return new Random().nextInt() + UUID.randomUUID().hashCode() + some.size();
    }

    int agreedLot() {
        List<String> some = new ArrayList<>(SHUT);
        Collections.shuffle(some, new Random(7));
        return some.hashCode();
    }

    void speak() {
        System.out.println(new Neighbour());
        Logger.getLogger("sample").info("spoken");
    }

    boolean reach() {
        return Files.exists(Path.of(URI.create("file:///nowhere")));
    }

    CommandLine shell() {
        return new CommandLine(new Shell());
    }
}
