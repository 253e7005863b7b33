package nl.werkbrug.message;

import io.micronaut.data.model.Pageable;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Seal;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Mail that goes out. It is kept with the deed it tells of, in one transaction, and tried until the
 * mail server takes it. What it says is sealed, for it may hold a link that lets somebody in.
 */
@Singleton
public class OutgoingMails {
    private static final int MOST_SHOWN = 200;
    private static final int ROUND = 100;
    private static final Duration SOON = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(30);

    private final OutgoingMailRows rows;
    private final MailServer server;
    private final Seal seal;
    private final Clock clock;

    OutgoingMails(OutgoingMailRows rows, MailServer server, Seal seal, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    public void add(OutgoingMail mail) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        String body = seal.close(mail.body(), place(id));
        @Nullable String calendar = mail.calendar();
        rows.save(
                new OutgoingMailRow(
                        id,
                        mail.recipient(),
                        mail.subject(),
                        body,
                        calendar == null ? null : seal.close(calendar, calendarPlace(id)),
                        now,
                        MailState.WAITING,
                        0,
                        now,
                        null,
                        null));
    }

    /** What was not sent, the first one written first; of very many the first. */
    public List<WaitingMail> unsent() {
        return rows
                .findByStateNotEqualOrderByCreatedAt(MailState.SENT, Pageable.from(0, MOST_SHOWN))
                .stream()
                .map(row -> row.toWaiting(open(row)))
                .toList();
    }

    public MailFigures figures() {
        Instant dayAgo = clock.instant().minus(Duration.ofDays(1));
        return new MailFigures(
                rows.countByState(MailState.WAITING),
                rows.countByState(MailState.REFUSED),
                rows.countByStateAndSentAtGreaterThan(MailState.SENT, dayAgo));
    }

    /** There is a mail server; without one mail waits. */
    public boolean isSent() {
        return server.isSet();
    }

    /** Somebody has to look: mail is refused, or waits for a quarter of an hour. */
    public boolean needsHelp() {
        return rows.countByState(MailState.REFUSED) > 0
                || rows.existsByStateAndCreatedAtLessThan(
                        MailState.WAITING, clock.instant().minus(SOON));
    }

    /** Tries again at the next round; false when it is not there or was sent meanwhile. */
    @Transactional
    public boolean tryAgain(UUID id) {
        return rows.again(id, clock.instant()) == 1;
    }

    /** For who cannot be reached so; what was sent stays counted. */
    @Transactional
    public void drop(UUID id) {
        rows.findById(id).filter(row -> row.state() != MailState.SENT).ifPresent(rows::delete);
    }

    List<OutgoingMailRow> due() {
        Instant now = clock.instant();
        return rows.findByStateAndNextTryAtLessThanEqualsOrderByNextTryAt(
                MailState.WAITING, now, Pageable.from(0, ROUND));
    }

    /** Whether this service may send it now; then no other does. */
    @Transactional
    boolean claim(OutgoingMailRow row) {
        Instant now = clock.instant();
        return rows.claim(row.id(), now, now.plus(Patience.after(row.attempts()))) == 1;
    }

    @Transactional
    void sent(OutgoingMailRow row) {
        rows.sent(row.id(), clock.instant());
        rows.deleteByStateAndSentAtLessThan(MailState.SENT, clock.instant().minus(KEPT));
    }

    @Transactional
    void failed(OutgoingMailRow row, MailTrouble trouble) {
        if (trouble == MailTrouble.ADDRESS) {
            rows.refused(row.id(), trouble);
        } else {
            rows.failed(row.id(), trouble);
        }
    }

    OutgoingMail open(OutgoingMailRow row) {
        @Nullable String calendar = row.calendar();
        return new OutgoingMail(
                row.recipient(),
                row.subject(),
                seal.open(row.body(), place(row.id())),
                calendar == null ? null : seal.open(calendar, calendarPlace(row.id())));
    }

    private static String calendarPlace(UUID id) {
        return "calendar " + id;
    }

    private static String place(UUID id) {
        return "mail " + id;
    }
}
