package org.vedette.collect.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.page.Published;
import org.vedette.collect.page.WrittenDate;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// The mails of a mailbox or of a file with one mail: wire services and newsletters still come that way. The
/// identifier is the Message-ID, the title the subject, the outlet who the mail says it is from.
public final class MailArticles implements ArchivedArticles {
    private static final int MOST_HEADERS = 1_000;
    private static final int LONGEST_HEADER = 100_000;

    private final InputStream stream;
    private final MessageFile box;
    private final String name;
    private final int largest;
    private int number;
    private boolean ended;

    /// @param name of the file, for people
    /// @param largest how many bytes a mail may have
    public MailArticles(InputStream stream, String name, int largest) {
        this.stream = stream;
        this.box = new MessageFile(stream, largest);
        this.name = name;
        this.largest = largest;
    }

    @Override
    public @Nullable Outcome<Article> next() {
        if (ended) {
            return null;
        }
        try {
            MessageFile.Message message = box.next();
            ended = message == null;
            number++;
            return message == null ? null : article(message);
        } catch (IOException unread) {
            ended = true;
            return aside(Trouble.FILE_NOT_READABLE, String.valueOf(unread.getMessage()));
        }
    }

    private Outcome<Article> article(MessageFile.Message message) {
        if (!message.whole()) {
            return aside(Trouble.ARTICLE_TOO_LONG, "found a mail of more than " + largest + " bytes");
        }
        try {
            Message mail = builder().parseMessage(new ByteArrayInputStream(message.bytes()));
            return isMail(mail)
                    ? article(mail)
                    : aside(Trouble.FORMAT_UNKNOWN, "found no mail, wanted one with sender, date or subject");
        } catch (IOException broken) {
            return aside(Trouble.ARCHIVE_DAMAGED, "found a damaged mail: " + broken.getMessage());
        }
    }

    private DefaultMessageBuilder builder() {
        var builder = new DefaultMessageBuilder();
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxContentLen(largest)
                .build());
        return builder;
    }

    private static boolean isMail(Message mail) {
        return mail.getHeader() != null
                && (mail.getHeader().getField("From") != null
                        || mail.getHeader().getField("Date") != null
                        || mail.getHeader().getField("Subject") != null);
    }

    private Outcome<Article> article(Message mail) throws IOException {
        String told = mail.getMessageId();
        String id = told == null || told.isBlank() ? name + "#" + number : told.replaceAll("[<>\\s]", "");
        Field written = mail.getHeader().getField("Date");
        Published date = written == null ? null : WrittenDate.read(String.valueOf(written.getBody()));
        return new Outcome.Done<>(
                id,
                new Article(
                        id,
                        new MailText(largest).of(mail),
                        orNull(mail.getSubject()),
                        date == null ? null : date.day(),
                        date == null ? null : date.known(),
                        sender(mail.getFrom()),
                        null));
    }

    private static @Nullable String sender(@Nullable MailboxList from) {
        if (from == null || from.isEmpty()) {
            return null;
        }
        Mailbox first = from.get(0);
        String person = orNull(first.getName());
        return person == null ? orNull(first.getDomain()) : person;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Outcome<Article> aside(Trouble trouble, String detail) {
        String place = name + "#" + number;
        return new Outcome.SetAside<>(place, trouble, place + ": " + detail);
    }

    @Override
    public void close() {
        ended = true;
        try {
            stream.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
