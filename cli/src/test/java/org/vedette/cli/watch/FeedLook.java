package org.vedette.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Somebody who looks at a feed again and again: it is whole whenever he looks, no entry is there twice, and none that
/// he
/// saw becomes another one.
final class FeedLook {
    private final Path file;
    private final SortedMap<String, String> seen = new TreeMap<>();
    private String last = "";

    FeedLook(Path file) {
        this.file = file;
    }

    /// How a file of channels names it.
    String channel() {
        return "{id: feed, kind: feed, file: " + file.getFileName() + "}";
    }

    /// Whether its next state is being written beside it, or was left so by one who died.
    boolean isBeingWritten() {
        return Files.exists(part());
    }

    /// Whether one who died left its next state there, and not all of it.
    boolean isHalfWritten() throws IOException {
        return Files.exists(part()) && !Files.readString(part()).endsWith("</feed>");
    }

    private Path part() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /// Looks.
    ///
    /// @return whether it is another feed than the last time
    boolean look() throws IOException {
        String feed = Files.exists(file) ? Files.readString(file) : "";
        boolean isNew = !feed.equals(last);
        if (isNew) {
            entries(feed)
                    .forEach((id, entry) -> assertThat(seen.merge(id, entry, (old, same) -> old))
                            .as(id)
                            .isEqualTo(entry));
            last = feed;
        }
        return isNew;
    }

    /// The entries that stand in it now, by their identifiers.
    SortedMap<String, String> entries() throws IOException {
        look();
        return entries(last);
    }

    /// How many entries were ever seen.
    int seen() {
        return seen.size();
    }

    private static SortedMap<String, String> entries(String feed) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        var nodes = xml(feed).getElementsByTagName("entry");
        for (int i = 0; i < nodes.getLength(); i++) {
            var entry = (Element) nodes.item(i);
            String id = entry.getElementsByTagName("id").item(0).getTextContent();
            assertThat(entries.put(id, entry.getTextContent())).as(id).isNull();
        }
        return entries;
    }

    private static Document xml(String feed) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new AssertionError("no whole feed: " + feed, broken);
        }
    }
}
