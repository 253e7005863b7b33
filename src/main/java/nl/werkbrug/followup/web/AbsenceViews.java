package nl.werkbrug.followup.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Absence;
import nl.werkbrug.access.Absences;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.web.Frame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Makes the page of absences for whoever reads it. */
@Singleton
class AbsenceViews {
    private final Absences absences;
    private final Accounts accounts;
    private final Clock clock;

    AbsenceViews(Absences absences, Accounts accounts, Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.clock = clock;
    }

    AbsenceView of(Frame frame) {
        Actor reader = frame.reader();
        var coaches = absences.coachesOf(reader);
        var decided = coaches.stream().map(Account::id).toList();
        return new AbsenceView(
                absences.of(reader).stream().map(one -> line(one, decided)).toList(),
                colleagues(coaches),
                colleagues(
                        decided.stream()
                                .flatMap(one -> absences.substitutesFor(one).stream())
                                .distinct()
                                .toList()));
    }

    private AbsenceLine line(Absence absence, List<AccountId> decided) {
        return new AbsenceLine(
                absence.id(),
                name(absence.who()),
                name(absence.substitute()),
                absence.from(),
                absence.until(),
                absence.covers(LocalDate.now(clock)),
                decided.contains(absence.who()));
    }

    private String name(AccountId id) {
        return accounts.find(id).map(Account::displayName).orElse("-");
    }

    static List<Colleague> colleagues(List<Account> accounts) {
        return accounts.stream()
                .map(one -> new Colleague(one.id().value(), one.displayName()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
