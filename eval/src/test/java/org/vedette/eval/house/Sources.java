package org.vedette.eval.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Reads Java files with the compiler's own parser.
public final class Sources {
    private static final String MAIN = "/src/main/java/";
    private static final String TEST = "/src/test/java/";

    private Sources() {}

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String path, String text) {
            super(URI.create("text:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /// Every Java file of every module under the root, sorted by path.
    static List<Source> under(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList()) {
                read(root, module.resolve("src"), texts);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return of(texts);
    }

    private static void read(Path root, Path folder, Map<String, String> texts) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.contains(MAIN) || name.contains(TEST)) {
                    texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
    }

    /// @param texts by path
    /// @throws IllegalArgumentException if one is not Java
    public static List<Source> of(Map<String, String> texts) {
        var faults = new DiagnosticCollector<JavaFileObject>();
        List<Text> units = new ArrayList<>();
        texts.forEach((path, text) -> units.add(new Text(path, text)));
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, faults, List.of("-proc:none"), null, units);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<Source> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                sources.add(source(path, texts.getOrDefault(path, ""), unit, positions));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!faults.getDiagnostics().isEmpty()) {
            throw new IllegalArgumentException(
                    faults.getDiagnostics().getFirst().getMessage(Locale.ROOT));
        }
        return List.copyOf(sources);
    }

    private static Source source(String path, String text, CompilationUnitTree unit, SourcePositions positions) {
        var scan = new SourceScan(unit, positions);
        scan.scan(unit, null);
        String packageName =
                unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        List<String> imports = unit.getImports().stream()
                .map(each -> each.getQualifiedIdentifier().toString())
                .toList();
        int lines = (int) text.lines().count();
        boolean test = path.contains(TEST);
        return new Source(
                path,
                test,
                text,
                lines,
                packageName,
                imports,
                scan.types(),
                scan.methods(),
                scan.caught(),
                scan.thrown());
    }
}
