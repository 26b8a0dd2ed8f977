package org.vedette.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The papers of the project as files and text.
final class Papers {
    private static final Path ROOT = ProjectRoot.PATH;

    private Papers() {}

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Files under a folder with that ending, from the root on, sorted.
    static List<String> under(String folder, String ending) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Every Markdown file of the root and of docs.
    static List<String> markdown() {
        return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"), under("docs", ".md").stream())
                .toList();
    }

    /// The POMs of all modules, the parent's first.
    static List<String> poms() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            Stream<String> modules = folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName() + "/pom.xml")
                    .sorted();
            return Stream.concat(Stream.of("pom.xml"), modules).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean exists(String from, String link) {
        Path folder = ROOT.resolve(from).getParent();
        return folder != null && Files.exists(folder.resolve(link));
    }

    /// The first group of every find.
    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Papers::first).toList();
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }

    /// A section of a Markdown text, from its heading to the next of the same rank; empty if there is none.
    static String section(String text, String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        if (from < 0) {
            return "";
        }
        int to = text.indexOf("\n## ", from + 1);
        return to < 0 ? text.substring(from) : text.substring(from, to);
    }
}
