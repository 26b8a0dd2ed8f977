package org.vedette.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/// The months of the entries of CHANGELOG.md, newest first. Tests take the month from here, never from a clock.
record Changelog(List<YearMonth> months) {
    private static final Pattern ENTRY = Pattern.compile("(?m)^## \\[.+] - (\\d{4}-\\d{2})(-\\d{2})?$");

    Changelog {
        months = List.copyOf(months);
    }

    static Changelog read(Path root) {
        try {
            return of(Files.readString(root.resolve("CHANGELOG.md"), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Changelog of(String text) {
        return new Changelog(ENTRY.matcher(text)
                .results()
                .map(entry -> YearMonth.parse(entry.group(1)))
                .toList());
    }

    YearMonth newest() {
        return months.getFirst();
    }
}
