package org.vedette.tell.channel;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;
import org.vedette.store.Outbox;
import org.vedette.tell.plan.Way;

/// Hands messages to a mail server. The mail's own identifier is made from the message's, so that mailboxes that get it
/// twice can know it.
final class MailChannel implements Channel {
    private final Way.Mail way;
    private final Session session;

    MailChannel(Way.Mail way) {
        this.way = way;
        this.session = Session.getInstance(properties(way));
    }

    private static Properties properties(Way.Mail way) {
        String patience = Long.toString(way.patience().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", way.host());
        properties.setProperty("mail.smtp.port", Integer.toString(way.port()));
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.localhost", domain(way.from())); // not this machine's own name
        properties.setProperty("mail.smtp.auth", Boolean.toString(way.user() != null));
        boolean starts = way.security() == Way.Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starts));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starts));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(way.security() == Way.Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    @Override
    public Answer send(Outbox.Message message) {
        boolean taken = false;
        try (Transport transport = session.getTransport()) {
            MimeMessage letter = letter(message);
            transport.connect(way.user(), way.password());
            transport.sendMessage(letter, letter.getAllRecipients());
            taken = true;
        } catch (MessagingException broken) {
            if (!taken) { // to part badly after it was taken is no reason to send it again
                return Answer.refused("the mail server " + way.host() + " did not take it: " + words(broken));
            }
        }
        return Answer.taken("the mail server took it");
    }

    private static String words(MessagingException broken) {
        return String.valueOf(broken.getMessage()).strip().replaceAll("\\s+", " ");
    }

    private MimeMessage letter(Outbox.Message message) throws MessagingException {
        var letter = new Letter(session, "<" + message.id() + "@" + domain(way.from()) + ">");
        letter.setFrom(new InternetAddress(way.from()));
        for (String to : way.to()) {
            letter.addRecipient(RecipientType.TO, new InternetAddress(to));
        }
        letter.setSubject(message.subject().replaceAll("\\s+", " "), "utf-8");
        letter.setSentDate(Date.from(message.made()));
        letter.setHeader("Auto-Submitted", "auto-generated"); // so that nobody is away on holiday
        letter.setText(message.text(), "utf-8");
        letter.saveChanges();
        return letter;
    }

    /// A mail that keeps the identifier it was given.
    private static final class Letter extends MimeMessage {
        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
