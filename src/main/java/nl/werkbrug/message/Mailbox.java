package nl.werkbrug.message;

import jakarta.inject.Singleton;

import nl.werkbrug.access.PublicAddress;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.refusal.Wording;

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

    /** With a link to this path as the first argument of the body; the subject takes none. */
    void write(String to, Language reader, String name, String path, Object... more) {
        var arguments = new ArrayList<Object>(List.of(address.of(path)));
        arguments.addAll(List.of(more));
        String greeting = Wording.of(reader.locale(), "mail.greeting", List.of());
        mails.add(
                new OutgoingMail(
                        to,
                        Wording.of(reader.locale(), "mail." + name + ".subject", List.of()),
                        Wording.of(reader.locale(), "mail." + name + ".body", arguments)
                                + "\n\n"
                                + greeting));
    }
}
