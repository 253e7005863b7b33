package nl.werkbrug.access;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.refusal.Wording;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Mail that waits to be sent; nothing sends it yet. What it says is sealed, for it may hold a link
 * that lets somebody in.
 */
@Singleton
public class OutgoingMails {
    private final OutgoingMailRows rows;
    private final Seal seal;
    private final Clock clock;
    private final PublicAddress address;

    OutgoingMails(OutgoingMailRows rows, Seal seal, Clock clock, PublicAddress address) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
        this.address = address;
    }

    /** Of this installation, as people type it. */
    public String addressOf(String path) {
        return address.of(path);
    }

    /** The first one written first. */
    public List<OutgoingMail> waiting() {
        return rows.findAllOrderByCreatedAt().stream().map(this::open).toList();
    }

    @Transactional
    public void add(OutgoingMail mail) {
        UUID id = UUID.randomUUID();
        rows.save(
                new OutgoingMailRow(
                        id,
                        mail.recipient(),
                        mail.subject(),
                        seal.close(mail.body(), place(id)),
                        clock.instant()));
    }

    @EventListener
    void resetAsked(ResetAsked asked) {
        String link = addressOf("/herstel/" + asked.token().value());
        add(
                new OutgoingMail(
                        asked.email(),
                        Wording.of(Wording.DUTCH, "mail.reset.subject", List.of()),
                        Wording.of(Wording.DUTCH, "mail.reset.body", List.of(link))));
    }

    private OutgoingMail open(OutgoingMailRow row) {
        return new OutgoingMail(
                row.recipient(), row.subject(), seal.open(row.body(), place(row.id())));
    }

    private static String place(UUID id) {
        return "mail " + id;
    }
}
