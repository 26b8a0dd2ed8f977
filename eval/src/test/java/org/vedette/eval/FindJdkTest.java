package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launchers take the version of a JDK from its file `release`, and ask its compiler only where there is none.
class FindJdkTest {
    @TempDir
    private Path folder;

    /// A folder that looks like a JDK, whose compiler says that it is of version 22.
    private Path jdk(String release) throws IOException {
        Path home = Files.createDirectories(folder.resolve("a jdk"));
        Files.createDirectories(home.resolve("bin"));
        Path javac = Files.writeString(home.resolve("bin/javac"), "#!/bin/sh\necho javac 22.0.1\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        if (!release.isEmpty()) {
            Files.writeString(home.resolve("release"), release);
        }
        return home;
    }

    private static String told(String command, Path home) throws IOException, InterruptedException {
        String script = ProjectRoot.PATH.resolve("tools/find-jdk.sh").toString();
        Process sh = new ProcessBuilder(List.of("sh", "-euc", ". \"$0\"; " + command, script, home.toString()))
                .redirectErrorStream(true)
                .start();
        String told = new String(sh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(sh.waitFor()).as(told).isZero();
        return told.strip();
    }

    private static String version(Path home) throws IOException, InterruptedException {
        return told("jdk_version \"$1\"", home);
    }

    @Test
    void theFileReleaseTellsTheVersion() throws IOException, InterruptedException {
        assertThat(version(jdk("IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"25.0.3\"\nJAVA_VERSION_DATE=\"2026-04-21\"\n")))
                .isEqualTo("25");
        assertThat(version(jdk("JAVA_VERSION=\"21\"\n"))).isEqualTo("21");
        assertThat(version(jdk("JAVA_VERSION=\"1.8.0_412\"\nOS_NAME=\"Linux\"\n")))
                .isEqualTo("8");
    }

    @Test
    void theCompilerIsAskedWhereNoFileTells() throws IOException, InterruptedException {
        assertThat(version(jdk(""))).isEqualTo("22");
        assertThat(version(jdk("JAVA_VERSION=unknown\n"))).isEqualTo("22");
    }

    @Test
    void aFolderWithoutACompilerIsNoJdk() throws IOException, InterruptedException {
        Path home = jdk("JAVA_VERSION=\"25.0.3\"\n");
        Files.delete(home.resolve("bin/javac"));
        assertThat(version(home)).isEmpty();
    }

    @Test
    void javaHomeIsTakenWhenItIsNewEnough() throws IOException, InterruptedException {
        Path home = jdk("JAVA_VERSION=\"21.0.2\"\n");
        assertThat(told("JAVA_HOME=$1; find_jdk; echo \"$JAVA_HOME\"", home)).isEqualTo(home.toString());
    }
}
