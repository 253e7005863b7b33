package nl.werkbrug.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands a mail to the mail server of the organisation (SMTP). */
@Singleton
class MailServer {
    private static final String PATIENCE = "10000";

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(\\w+)");

    private final MailSettings settings;
    private final Clock clock;

    MailServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isSet() {
        return settings.hasServer();
    }

    /** The id makes it one mail, also when it is handed over twice. */
    void send(UUID id, OutgoingMail mail) throws MailUndeliveredException {
        try {
            hand(message(id, mail));
        } catch (AuthenticationFailedException e) {
            throw new MailUndeliveredException(MailTrouble.SIGN_IN, e);
        } catch (SendFailedException e) {
            throw new MailUndeliveredException(troubleOf(e), e);
        } catch (MessagingException e) {
            throw new MailUndeliveredException(MailTrouble.UNREACHABLE, e);
        }
    }

    private void hand(MimeMessage message) throws MessagingException {
        if (settings.signsIn()) {
            Transport.send(message, settings.username(), settings.password());
        } else {
            Transport.send(message);
        }
    }

    private MimeMessage message(UUID id, OutgoingMail mail) throws MessagingException {
        var message = new Numbered(Session.getInstance(properties()), "<" + id + "@werkbrug>");
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(RecipientType.TO, address(mail.recipient()));
        message.setSubject(mail.subject(), UTF_8.name());
        fill(message, mail);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    private static void fill(MimeMessage message, OutgoingMail mail) throws MessagingException {
        String calendar = mail.calendar();
        if (calendar == null) {
            message.setText(mail.body(), UTF_8.name());
        } else {
            message.setContent(new MimeMultipart("alternative", text(mail), part(calendar)));
        }
    }

    private static MimeBodyPart text(OutgoingMail mail) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(mail.body(), UTF_8.name());
        return part;
    }

    /** Calendars look for the method in the type as well (RFC 6047). */
    private static MimeBodyPart part(String calendar) throws MessagingException {
        Matcher method = METHOD.matcher(calendar);
        String does = method.find() ? method.group(1) : "PUBLISH";
        String type = "text/calendar; charset=UTF-8; method=" + does;
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.getBytes(UTF_8), type)));
        part.setFileName("werkbrug.ics");
        return part;
    }

    private static InternetAddress address(String recipient) throws SendFailedException {
        try {
            return new InternetAddress(recipient, true);
        } catch (MessagingException e) {
            throw new SendFailedException(
                    "No address", e, null, null, new InternetAddress[] {new InternetAddress()});
        }
    }

    private Properties properties() {
        String security = Objects.requireNonNullElse(settings.security(), "starttls");
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", String.valueOf(settings.host()));
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.signsIn()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, PATIENCE);
        }
        return properties;
    }

    /** Whether this address will never do, or the server would not hear us just now. */
    private static MailTrouble troubleOf(SendFailedException e) {
        boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
        return refused ? MailTrouble.ADDRESS : MailTrouble.UNREACHABLE;
    }

    /** Keeps the number it was given. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
