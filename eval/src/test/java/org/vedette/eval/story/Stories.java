package org.vedette.eval.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;

/// Reads the stories of `corpus/stories`: an article begins with `<< article ID` and lines `name: value`, then a blank
/// line, the text with marks `{h1/o1 words}`, and ends with `>>`. Lines that begin with `#` tell of the story.
final class Stories {
    private static final Pattern ARTICLE = Pattern.compile("(?ms)^<< article (\\S+)\\n(.*?)\\n\\n(.*?)\\n>>");
    private static final Pattern MARK = Pattern.compile("\\{(h\\d+)/(o\\d+) ([^{}]*)\\}");

    private Stories() {}

    /// All articles in the order of their files.
    static List<StoryArticle> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            var articles = new ArrayList<StoryArticle>();
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName()).replace(".txt", "");
                articles.addAll(read(name, Files.readString(file)));
            }
            return articles;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<StoryArticle> read(String story, String text) {
        var articles = new ArrayList<StoryArticle>();
        Matcher article = ARTICLE.matcher(text);
        while (article.find()) {
            articles.add(article(story, article.group(1), head(article.group(2)), article.group(3)));
        }
        return articles;
    }

    private static Map<String, String> head(String lines) {
        var head = new TreeMap<String, String>();
        for (String line : lines.split("\n")) {
            int colon = line.indexOf(": ");
            head.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return head;
    }

    private static StoryArticle article(String story, String id, Map<String, String> head, String marked) {
        var text = new StringBuilder();
        var marks = new ArrayList<StoryArticle.Mark>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            String happening = story + "/" + mark.group(1);
            int start = text.length();
            text.append(mark.group(3));
            marks.add(
                    new StoryArticle.Mark(happening, happening + "/" + mark.group(2), new Span(start, text.length())));
            at = mark.end();
        }
        text.append(marked.substring(at));
        Instant known = Instant.parse(Objects.requireNonNull(head.get("published"), id));
        LocalDate published = LocalDate.ofInstant(known, ZoneOffset.UTC);
        var article = new Article(id, text.toString(), head.get("title"), published, known, head.get("outlet"), null);
        return new StoryArticle(article, marks);
    }
}
