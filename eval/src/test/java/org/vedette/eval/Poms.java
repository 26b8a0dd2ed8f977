package org.vedette.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The foreign libraries that the POMs name.
final class Poms {
    private final Map<String, String> properties = new TreeMap<>();
    private final Map<String, String> managed = new TreeMap<>();
    private final Map<String, String> used = new TreeMap<>();

    Poms() {
        for (String pom : Papers.poms()) {
            read(parse(pom));
        }
    }

    private static Document parse(String pom) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(ProjectRoot.PATH.resolve(pom).toFile());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException(pom, broken);
        }
    }

    private void read(Document pom) {
        for (Element property : elements(pom, "properties")) {
            NodeList children = property.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                properties.put(children.item(i).getNodeName(), children.item(i).getTextContent());
            }
        }
        for (Element dependency : elements(pom, "dependency")) {
            String group = text(dependency, "groupId");
            if (group != null && !group.startsWith("org.vedette") && !group.startsWith("$")) {
                dependency(group + ":" + text(dependency, "artifactId"), dependency);
            }
        }
    }

    private void dependency(String name, Element dependency) {
        String version = text(dependency, "version");
        if (version != null) {
            managed.put(
                    name,
                    version.startsWith("${")
                            ? properties.getOrDefault(version.substring(2, version.length() - 1), version)
                            : version.replace("${djl.version}", properties.getOrDefault("djl.version", "")));
        }
        if (!dependency.getParentNode().getParentNode().getNodeName().equals("dependencyManagement")) {
            used.put(name, "");
        }
    }

    private static List<Element> elements(Document pom, String name) {
        NodeList found = pom.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static @Nullable String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? null : found.item(0).getTextContent();
    }

    /// The foreign libraries that modules use, as "group:artifact", with the version where a POM gives it and an empty
    /// text where a bill of materials does.
    Map<String, String> libraries() {
        Map<String, String> libraries = new TreeMap<>(used);
        libraries.replaceAll((name, none) -> managed.getOrDefault(name, ""));
        return libraries;
    }
}
