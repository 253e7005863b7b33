package nl.werkbrug.message;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Invited;
import nl.werkbrug.access.ResetAsked;
import nl.werkbrug.refusal.Language;

/** Mail about getting in: a new password, an invitation. */
@Singleton
class AccessMail {
    private final Mailbox mailbox;

    AccessMail(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @EventListener
    void asked(ResetAsked reset) {
        String path = "/herstel/" + reset.token().value();
        mailbox.write(new Recipient(reset.email(), reset.account().language()), "reset", path);
    }

    @EventListener
    void invited(Invited invited) {
        String path = "/uitnodiging/" + invited.token().value();
        mailbox.write(new Recipient(invited.email(), Language.DUTCH), "invitation", path);
    }
}
