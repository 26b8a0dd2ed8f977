package org.vedette.collect.feed;

import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.StAXStreamBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// Parses XML that strangers wrote. Entities of its own making are never expanded and nothing is ever fetched:
/// a declaration of entities refuses the whole document, and any other document type is cut off unread. What
/// is not well-formed ("AT&T", `&nbsp;`, a tag that is not closed) is mended once.
final class SafeXml {
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 500_000;
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("(?i)<!DOCTYPE[^\\[>]*([\\[>])");
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private SafeXml() {}

    /// @throws NoFeedException if it declares entities, is nested too deep, or is beyond mending
    static Document parse(String written) throws NoFeedException {
        String text = NO_XML.matcher(withoutDocumentType(written)).replaceAll("");
        try {
            return strictly(text);
        } catch (TooMuchException tooMuch) {
            throw new NoFeedException(tooMuch.getMessage());
        } catch (XMLStreamException | JDOMException broken) {
            return mended(text, broken);
        }
    }

    private static final class TooMuchException extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        TooMuchException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private static Document mended(String text, Exception broken) throws NoFeedException {
        var page = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST + 20));
        page.childNodes().stream()
                .filter(DocumentType.class::isInstance)
                .toList()
                .forEach(Node::remove);
        page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        try {
            return strictly(page.outerHtml());
        } catch (XMLStreamException | JDOMException beyond) {
            Throwable cause = broken.getCause();
            String found = FeedReader.head(String.valueOf((cause == null ? broken : cause).getMessage()));
            throw new NoFeedException("found XML that is broken beyond mending (" + found + "), wanted a feed");
        }
    }

    private static Document strictly(String text) throws XMLStreamException, JDOMException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        return new StAXStreamBuilder().build(new Bounded(reader));
    }

    /// Counts elements and how deep they stand.
    private static final class Bounded extends StreamReaderDelegate {
        private int depth;
        private int elements;

        Bounded(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                elements++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                throw new TooMuchException("found XML nested deeper than " + DEEPEST + " or of more than "
                        + MOST_ELEMENTS + " elements, wanted a feed");
            }
            return event;
        }
    }

    private static String withoutDocumentType(String text) throws NoFeedException {
        Matcher type = DOCUMENT_TYPE.matcher(text);
        Matcher root = ROOT.matcher(text);
        boolean has = type.find() && (!root.find() || type.start() < root.start());
        if (!has) {
            return text;
        }
        if (type.group(1).equals("[")
                || text.substring(0, type.end()).toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
            throw new NoFeedException("found XML that declares entities of its own, wanted a feed without");
        }
        return text.substring(0, type.start()) + text.substring(type.end());
    }
}
