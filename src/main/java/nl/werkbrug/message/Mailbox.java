package nl.werkbrug.message;

import jakarta.inject.Singleton;

import nl.werkbrug.access.PublicAddress;
import nl.werkbrug.refusal.Wording;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Writes mails from the message files: {@code mail.NAME.subject} and {@code mail.NAME.body}. */
@Singleton
class Mailbox {
    private final OutgoingMails mails;
    private final PublicAddress address;

    Mailbox(OutgoingMails mails, PublicAddress address) {
        this.mails = mails;
        this.address = address;
    }

    void write(List<Recipient> all, String name, String path) {
        all.forEach(to -> write(to, name, path));
    }

    /** With a link to this path as the first argument of the body; the subject takes none. */
    void write(Recipient to, String name, String path, Object... more) {
        write(to, name, path, null, List.of(more));
    }

    /** With something for a calendar. */
    void invite(Recipient to, String name, String path, String calendar, Object... more) {
        write(to, name, path, calendar, List.of(more));
    }

    private void write(
            Recipient to, String name, String path, @Nullable String calendar, List<Object> more) {
        var arguments = new ArrayList<Object>(List.of(address.of(path)));
        arguments.addAll(more);
        String subject = say(to, name + ".subject", List.of());
        String body = say(to, name + ".body", arguments);
        String greeting = say(to, "greeting", List.of());
        mails.add(new OutgoingMail(to.email(), subject, body + "\n\n" + greeting, calendar));
    }

    private static String say(Recipient to, String name, List<Object> arguments) {
        return Wording.of(to.language().locale(), "mail." + name, arguments);
    }
}
