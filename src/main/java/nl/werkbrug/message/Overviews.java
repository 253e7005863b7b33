package nl.werkbrug.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.refusal.Language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who wants a mail each working day with what there is to do (nl: dagoverzicht). Staff and
 * employers have it until they say no; a candidate hears of what matters in mail of its own, and
 * may ask.
 */
@Singleton
public class Overviews {
    private final OverviewRows rows;
    private final Mailbox mailbox;

    Overviews(OverviewRows rows, Mailbox mailbox) {
        this.rows = rows;
        this.mailbox = mailbox;
    }

    public boolean isWantedBy(Actor reader) {
        return rows.findById(reader.id().value())
                .flatMap(row -> Optional.ofNullable(row.wanted()))
                .orElse(!reader.is(Role.CANDIDATE));
    }

    @Transactional
    public void decide(Actor by, boolean wanted) {
        know(by.id());
        rows.want(by.id().value(), wanted);
    }

    /** True once for each person and day: then it is this service's turn to write. */
    @Transactional
    public boolean begin(AccountId account, LocalDate today) {
        know(account);
        return rows.make(account.value(), today) == 1;
    }

    /** Only counts go into a mail, never a name. */
    @Transactional
    public void send(String email, Language reader, String counts) {
        mailbox.write(new Recipient(email, reader), "overview", "/", counts);
    }

    private void know(AccountId account) {
        if (!rows.existsById(account.value())) {
            rows.save(new OverviewRow(account.value(), null, null));
        }
    }
}
