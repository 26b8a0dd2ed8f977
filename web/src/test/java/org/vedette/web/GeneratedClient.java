package org.vedette.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Nonnull;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Makes a client out of a document, as somebody does who has nothing else of us: the generator writes it in a process
/// of its own, the compiler of this machine compiles it together with a program that uses it.
final class GeneratedClient {
    /// Put there by the build.
    private static final Path GENERATOR = Path.of("target", "generator", "openapi-generator.jar");

    private static final long LONGEST_SECONDS = 180;
    private static final String SETTINGS = "openApiNullable=false,useSingleRequestParameter=true,useJakartaEe=true,"
            + "hideGenerationTimestamp=true,invokerPackage=org.example.desk,apiPackage=org.example.desk.api,"
            + "modelPackage=org.example.desk.model";

    private final Path folder;

    GeneratedClient(Path folder) {
        this.folder = folder;
    }

    /// Writes and compiles the client.
    ///
    /// @param program source of a class `org.example.Program`, which uses it
    /// @return what loads the program
    URLClassLoader of(String document, String program) throws IOException, InterruptedException, URISyntaxException {
        Path description = Files.writeString(folder.resolve("openapi.json"), document);
        generate(description);
        Path own = folder.resolve("client/src/main/java/org/example/Program.java");
        Files.writeString(own, program);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(classes);
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    private void generate(Path description) throws IOException, InterruptedException {
        if (!Files.isRegularFile(GENERATOR)) {
            throw new IOException(GENERATOR.toAbsolutePath()
                    + " is not there: the build copies it (mvn process-test-resources in the module web)");
        }
        Path log = folder.resolve("generator.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        GENERATOR.toAbsolutePath().toString(),
                        "generate",
                        "--input-spec=" + description,
                        "--generator-name=java",
                        "--library=native",
                        "--output=" + folder.resolve("client"),
                        "--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                        "--additional-properties=" + SETTINGS))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw new IOException("the generator does not take the document:\n" + Files.readString(log));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private void compile(Path classes) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(folder.resolve("client/src/main/java"))) {
            List<Path> all =
                    sources.filter(each -> each.toString().endsWith(".java")).toList();
            List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", libraries());
            boolean good = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(new ArrayList<>(all)))
                    .call();
            if (!good) {
                throw new IOException("the client that was generated does not compile:\n" + said);
            }
        }
    }

    /// What a generated client stands on, and nothing of ours.
    private static String libraries() throws URISyntaxException {
        List<String> jars = new ArrayList<>();
        for (Class<?> each : List.of(
                ObjectMapper.class, JsonParser.class, JsonProperty.class, JavaTimeModule.class, Nonnull.class)) {
            jars.add(Path.of(each.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return jars.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
