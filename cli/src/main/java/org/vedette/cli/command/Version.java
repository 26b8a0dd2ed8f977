package org.vedette.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.vedette.code.TrainedReader;
import org.vedette.pipeline.Knowledge;

/// The version of the program, and the editions of what it reads with.
public final class Version {
    private static final String READER = "/org/vedette/reader/en/" + TrainedReader.PROPERTIES;

    private Version() {}

    /// One line each for the program, the model and the knowledge.
    public static List<String> lines() {
        Package own = Version.class.getPackage();
        String version = own == null ? null : own.getImplementationVersion();
        return List.of(
                "vedette " + (version == null ? "(not from a jar)" : version),
                "model " + orNone(property(READER, "edition")),
                "knowledge " + Knowledge.shipped().edition());
    }

    private static String orNone(@Nullable String edition) {
        return edition == null ? "none: train one with vedette train" : edition;
    }

    private static @Nullable String property(String file, String name) {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.getProperty(name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
