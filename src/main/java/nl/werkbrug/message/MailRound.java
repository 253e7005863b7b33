package nl.werkbrug.message;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round of the post: every mail that is due is handed to the mail server. */
@Singleton
class MailRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final OutgoingMails mails;
    private final MailServer server;
    private final Serving serving;

    MailRound(OutgoingMails mails, MailServer server, Serving serving) {
        this.mails = mails;
        this.server = server;
        this.serving = serving;
    }

    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    void turn() {
        serving.run(this::go);
    }

    /** A server that does not hear us is left alone until the next round. */
    void go() {
        if (server.isSet()) {
            boolean hears = true;
            for (OutgoingMailRow row : mails.due()) {
                hears = hears && hand(row);
            }
        }
    }

    /** Whether it makes sense to go on. */
    private boolean hand(OutgoingMailRow row) {
        return !mails.claim(row) || deliver(row);
    }

    private boolean deliver(OutgoingMailRow row) {
        try {
            server.send(row.id(), mails.open(row));
            mails.sent(row);
            return true;
        } catch (MailUndeliveredException e) {
            LOG.warn("Mail {} waits: {}", row.id(), e.trouble());
            mails.failed(row, e.trouble());
            return e.trouble() == MailTrouble.ADDRESS;
        }
    }
}
