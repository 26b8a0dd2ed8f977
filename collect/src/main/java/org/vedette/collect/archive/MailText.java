package org.vedette.collect.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.stream.Field;
import org.vedette.collect.bytes.Decoded;
import org.vedette.collect.net.Unpacking;
import org.vedette.collect.page.HtmlPage;

/// The text of a mail as its reader sees it: of alternatives the plain one, if it says anything; no
/// attachments.
final class MailText {
    private static final int DEEPEST = 20;

    private final int largest;

    MailText(int largest) {
        this.largest = largest;
    }

    /// Paragraphs as written; empty where there is no text.
    String of(Entity mail) throws IOException {
        return of(mail, 0).strip();
    }

    private String of(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            return "";
        }
        return switch (body) {
            case Multipart parts -> parts(parts, depth);
            case SingleBody single -> single(entity, single);
            case null, default -> ""; // a mail within the mail is another one
        };
    }

    private String parts(Multipart parts, int depth) throws IOException {
        boolean alternatives = "alternative".equalsIgnoreCase(parts.getSubType());
        List<String> texts = new ArrayList<>();
        for (Entity part : parts.getBodyParts()) {
            String text = of(part, depth + 1);
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
            if (alternatives && !texts.isEmpty()) {
                break; // the plainest comes first
            }
        }
        return String.join("\n\n", texts);
    }

    private String single(Entity entity, SingleBody body) throws IOException {
        String type = String.valueOf(entity.getMimeType());
        if (!type.equals("text/plain") && !type.equals("text/html")) {
            return "";
        }
        byte[] bytes = Unpacking.all(body.getInputStream(), largest);
        return switch (Decoded.fetched(bytes, entity.getCharset())) {
            case Decoded.Broken(var detail) -> throw new IOException(detail);
            case Decoded.Text(var text) -> type.equals("text/html") ? HtmlPage.textOf(text) : plain(entity, text);
        };
    }

    private static String plain(Entity entity, String written) {
        String text = written.replace("\r\n", "\n");
        Field kind = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
        boolean flowed = kind != null && String.valueOf(kind.getBody()).contains("flowed");
        return flowed ? text.replaceAll("(?m)(?<!^--) \\n(?=\\S)", " ") : text;
    }
}
