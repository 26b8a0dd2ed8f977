package org.vedette.eval;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the repository begins, whichever of its folders the tests are started from.
public final class ProjectRoot {
    public static final Path PATH = find();

    private ProjectRoot() {}

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve("vedette")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
            folder = folder.getParent();
        }
        throw new IllegalStateException("no folder above this one holds the launcher and pom.xml");
    }
}
