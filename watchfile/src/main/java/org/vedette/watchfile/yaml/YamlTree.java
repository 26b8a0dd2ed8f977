package org.vedette.watchfile.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the tree of a YAML text.
public final class YamlTree {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final JsonParser parser;
    private final Faults faults;

    private YamlTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /// The tree.
    ///
    /// @return null when the text is no YAML; then there is a fault
    public static @Nullable Node of(String text, Faults faults) {
        return of(text, "watch", faults);
    }

    /// The tree of a file that holds something else than a watch.
    ///
    /// @param what it holds one of, for faults
    public static @Nullable Node of(String text, String what, Faults faults) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            var tree = new YamlTree(parser, faults);
            if (parser.nextToken() == null) {
                faults.add(new Node.Mark(1, 1), "nothing", "a " + what);
                return null;
            }
            Node root = tree.node();
            if (parser.nextToken() != null) {
                faults.add(tree.here(), "a second document", "one " + what + " a file");
            }
            return root;
        } catch (JsonProcessingException wrong) {
            faults.add(mark(wrong.getLocation()), firstLine(wrong.getOriginalMessage()), "YAML");
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory failed", impossible);
        }
    }

    private static String firstLine(String message) {
        return message.lines().map(String::strip).findFirst().orElse("something unreadable");
    }

    private static Node.Mark mark(@Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1 ? new Node.Mark(1, 1) : new Node.Mark(at.getLineNr(), at.getColumnNr());
    }

    private Node.Mark here() {
        return mark(parser.currentTokenLocation());
    }

    private Node node() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields();
        }
        if (token == JsonToken.START_ARRAY) {
            return items();
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
        return new Node.Scalar(here(), text.strip());
    }

    private Node items() throws IOException {
        Node.Mark at = here();
        List<Node> nodes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            nodes.add(node());
        }
        return new Node.Items(at, nodes);
    }

    private Node fields() throws IOException {
        Node.Mark at = here();
        Map<String, Node.Field> named = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Node.Mark place = here();
            parser.nextToken();
            Node value = node();
            if (named.putIfAbsent(name, new Node.Field(place, value)) != null) {
                faults.add(place, "«" + name + "» again", "each name once");
            }
        }
        return new Node.Fields(at, named);
    }
}
