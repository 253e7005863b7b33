package nl.werkbrug.employer.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Desks;
import nl.werkbrug.employer.Talk;
import nl.werkbrug.web.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Tells who of which desk spoke with an employer, and how long ago. */
@Singleton
class Spoken {
    private final Accounts accounts;
    private final Desks desks;
    private final Clock clock;

    Spoken(Accounts accounts, Desks desks, Clock clock) {
        this.accounts = accounts;
        this.desks = desks;
        this.clock = clock;
    }

    /** "Gisteren sprak Ahmed (UWV) hen". */
    String tell(Talk talk, Texts texts) {
        return texts.of("talk.spoke", when(talk.heldOn(), texts), nameOf(talk.by(), texts));
    }

    /** With the desk behind it, where that is known. */
    String nameOf(AccountId account, Texts texts) {
        String name =
                accounts.find(account).map(Account::displayName).orElse(texts.of("talk.left"));
        return desks.of(account).map(desk -> name + " (" + desk + ")").orElse(name);
    }

    private String when(LocalDate day, Texts texts) {
        long ago = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        return ago > 1
                ? texts.of("talk.on", day)
                : texts.of(ago < 1 ? "talk.today" : "talk.yesterday");
    }
}
