package org.vedette.collect.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Article;

/// An article out of a file in Markdown: headings, emphasis and links as their words, paragraphs parted by
/// blank lines, without code, rules and tables' lines. Spans count in that text. What stands in the front
/// matter is read: `title`, `date`, `outlet`, `url`.
public final class MarkdownPage {
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private @Nullable String heading;
    private String fence = "";
    private boolean inComment;

    private MarkdownPage() {}

    /// @param id of the article
    public static Article read(String id, String markdown) {
        List<String> lines = markdown.lines().toList();
        FrontMatter front = FrontMatter.of(lines);
        var page = new MarkdownPage();
        lines.subList(front.end(), lines.size()).forEach(page::line);
        page.closeParagraph();
        String title = front.any("title", "headline");
        String date = front.any("date", "published", "published_at", "pubdate");
        Published published = date == null ? null : Published.parseFreely(date);
        return new Article(
                id,
                String.join("\n\n", page.paragraphs),
                title == null ? page.heading : title,
                published == null ? null : published.day(),
                published == null ? null : published.known(),
                front.any("outlet", "source", "publisher", "site"),
                front.any("url", "link", "canonical", "permalink"));
    }

    private void line(String raw) {
        String line = raw.strip();
        if (inFence(line) || isComment(line)) {
            return;
        }
        boolean code = open.isEmpty() && (raw.startsWith("    ") || raw.startsWith("\t"));
        if (isUnderline(line)) {
            closeHeading(open.removeLast());
        } else if (line.isEmpty() || code || isRule(line)) {
            closeParagraph();
        } else if (isHeading(line)) {
            closeParagraph();
            closeHeading(headingWords(line));
        } else {
            textLine(withoutQuoteMarks(line));
        }
    }

    private void textLine(String line) {
        if (line.isEmpty()) {
            closeParagraph();
        } else if (line.startsWith("|")) {
            tableRow(line);
        } else if (!isDefinition(line)) {
            boolean item = line.length() > 1 && "*+".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
            open.add(item ? "-" + line.substring(1) : line);
        }
    }

    /// Whether the line opens, closes or stands in a block of code.
    private boolean inFence(String line) {
        if (!fence.isEmpty()) {
            if (line.startsWith(fence)
                    && line.replace(fence.substring(0, 1), "").isEmpty()) {
                fence = "";
            }
            return true;
        }
        if (line.startsWith("```") || line.startsWith("~~~")) {
            closeParagraph();
            fence = line.substring(0, 3);
            return true;
        }
        return false;
    }

    private boolean isComment(String line) {
        boolean starts = line.startsWith("<!--");
        if (!starts && !inComment) {
            return false;
        }
        inComment = !line.contains("-->");
        return true;
    }

    private void closeParagraph() {
        String words = InlineMarkdown.words(String.join("\n", open)).strip();
        open.clear();
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
    }

    private void closeHeading(String line) {
        closeParagraph();
        String words = InlineMarkdown.words(line).strip();
        if (!words.isEmpty()) {
            paragraphs.add(words);
            heading = heading == null ? words : heading;
        }
    }

    private void tableRow(String line) {
        if (!line.matches("[|:\\- ]+")) {
            open.add(line.replace('|', ' ').strip().replaceAll(" {2,}", " "));
        }
    }

    private static boolean isHeading(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        return marks > 0 && marks <= 6 && marks < line.length() && line.charAt(marks) == ' ';
    }

    private static String headingWords(String line) {
        int start = 0;
        int end = line.length();
        while (line.charAt(start) == '#') {
            start++;
        }
        while (line.charAt(end - 1) == '#') {
            end--;
        }
        return line.substring(start, Math.max(start, end)).strip();
    }

    /// The line under a heading: "====" or "----" behind text.
    private boolean isUnderline(String line) {
        return !open.isEmpty() && !line.isEmpty() && (isAll(line, '=') || isAll(line, '-'));
    }

    private static boolean isRule(String line) {
        String marks = line.replace(" ", "");
        return marks.length() >= 3 && (isAll(marks, '*') || isAll(marks, '_') || isAll(marks, '-'));
    }

    private static boolean isAll(String line, char mark) {
        return line.chars().allMatch(unit -> unit == mark);
    }

    private static boolean isDefinition(String line) {
        int close = line.startsWith("[") ? line.indexOf("]:") : -1;
        return close > 0 && (line.startsWith("http", close + 3) || line.startsWith("<", close + 3));
    }

    private static String withoutQuoteMarks(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '>' || (at > 0 && line.charAt(at) == ' '))) {
            at++;
        }
        return line.startsWith(">") ? line.substring(at) : line;
    }
}
