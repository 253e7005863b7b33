package nl.werkbrug.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Desks;
import nl.werkbrug.access.Role;
import nl.werkbrug.employer.Bonds;
import nl.werkbrug.employer.ContactForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.employer.PromiseForm;
import nl.werkbrug.employer.TalkForm;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the accounts of the demonstration find to do: employers who wait, a promise, a talk. */
@Singleton
public class DemonstrationBonds {
    private static final String DESK = "Gemeente Almere";
    private static final int ASKING = 3;

    private final Accounts accounts;
    private final Desks desks;
    private final Employers employers;
    private final Bonds bonds;
    private final Needs needs;
    private final Clock clock;

    DemonstrationBonds(
            Accounts accounts,
            Desks desks,
            Employers employers,
            Bonds bonds,
            Needs needs,
            Clock clock) {
        this.accounts = accounts;
        this.desks = desks;
        this.employers = employers;
        this.bonds = bonds;
        this.needs = needs;
        this.clock = clock;
    }

    /** Once, after the accounts are there. */
    @Transactional
    public void fill() {
        accounts.find("accountmanager").map(Account::toActor).ifPresent(this::fill);
    }

    private void fill(Actor desk) {
        List<EmployerId> asking =
                Company.all().stream()
                        .map(Company::id)
                        .filter(this::isKnown)
                        .limit(ASKING)
                        .toList();
        if (!asking.isEmpty() && bonds.contacts(desk, asking.getFirst()).isEmpty()) {
            desks.set(desk.id(), DESK);
            speak(desk, asking.getFirst());
            asking.forEach(this::submit);
        }
    }

    private boolean isKnown(EmployerId id) {
        return employers.find(id).isPresent();
    }

    private void speak(Actor desk, EmployerId employer) {
        LocalDate today = LocalDate.now(clock);
        bonds.addContact(
                desk,
                employer,
                new ContactForm(
                        "Voorman Frits", "voorman", "0320 000 123", "frits@kweldervoort.example"));
        bonds.addTalk(
                desk,
                employer,
                new TalkForm("CALL", today.minusDays(1), "Wil graag mensen laten kijken."));
        bonds.promise(desk, employer, new PromiseForm("Een rondleiding plannen", today));
    }

    /** What it asked before, once more. */
    private void submit(EmployerId employer) {
        Actor contact =
                new Actor(
                        AccountId.create(),
                        "demonstratie",
                        Set.of(Role.EMPLOYER),
                        Set.of(),
                        employer.value(),
                        null);
        needs.of(contact, employer).stream()
                .filter(Need::isOpen)
                .findFirst()
                .map(need -> needs.copy(contact, need.id()))
                .ifPresent(copy -> needs.submit(contact, copy.id()));
    }
}
