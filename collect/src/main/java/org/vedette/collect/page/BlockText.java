package org.vedette.collect.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The text of an element as a person reads it: paragraphs parted by blank lines, items of lists with a dash,
/// runs of blanks as one. What is no text of the article (scripts, forms, menus, captions, lists of links) is
/// passed over.
final class BlockText implements NodeFilter {
    private static final List<String> PASSED_OVER = List.of(
            "aside",
            "button",
            "canvas",
            "dialog",
            "embed",
            "figcaption",
            "footer",
            "form",
            "head",
            "iframe",
            "input",
            "nav",
            "noscript",
            "object",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "video",
            "audio");

    private final StringBuilder out = new StringBuilder();
    /// How many line ends are due before the next word.
    private int due;
    private boolean blankDue;

    private BlockText() {}

    static String of(Element root) {
        var text = new BlockText();
        NodeTraversor.filter(text, root);
        return text.out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && isPassedOver(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            due = Math.max(due, 2);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isPassedOver(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        Element next = heading ? element.nextElementSibling() : null;
        return PASSED_OVER.contains(name) || isListOfLinks(element) || (next != null && isListOfLinks(next));
    }

    /// "More on this": a list in which each item is a link and nothing else.
    private static boolean isListOfLinks(Element list) {
        if (!list.normalName().equals("ul") && !list.normalName().equals("ol")) {
            return false;
        }
        return list.childrenSize() > 0
                && list.children().stream()
                        .allMatch(item -> item.childrenSize() == 1
                                && item.ownText().isBlank()
                                && item.child(0).normalName().equals("a"));
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            due++;
        } else if (isBlock(element)) {
            due = Math.max(due, 2);
        }
        if (element.normalName().equals("li")) {
            add("- ");
        }
        blankDue |= element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isBlock(Element element) {
        boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
        return element.isBlock() && !cell;
    }

    private void add(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f') {
                blankDue = true;
            } else {
                gap();
                out.append(unit);
            }
        }
    }

    private void gap() {
        if (out.length() > 0 && due > 0) {
            out.append("\n".repeat(Math.min(due, 2)));
        } else if (out.length() > 0 && blankDue) {
            out.append(' ');
        }
        due = 0;
        blankDue = false;
    }
}
