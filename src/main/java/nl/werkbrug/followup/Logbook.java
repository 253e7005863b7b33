package nl.werkbrug.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.trajectory.Trajectory;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes a follow-up down, all of it in one transaction: what was said, and what it settles. */
@Singleton
class Logbook {
    private final FollowUpStore logs;
    private final ContactStore contacts;
    private final Planning planning;
    private final Rhythm rhythm;
    private final Clock clock;

    Logbook(
            FollowUpStore logs,
            ContactStore contacts,
            Planning planning,
            Rhythm rhythm,
            Clock clock) {
        this.logs = logs;
        this.contacts = contacts;
        this.planning = planning;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @Transactional
    FollowUp write(Actor by, Trajectory trajectory, FollowUp log, @Nullable UUID named) {
        List<Contact> before = contacts.of(trajectory.id());
        logs.add(log);
        var settlement = new Settlement(log, named, rhythm.earlyDays());
        contacts.replace(before, settlement.of(before), by.name(), log.at());
        planning.reconcile(trajectory, by.name());
        agree(by, trajectory, log);
        return log;
    }

    /** Later than the rhythm would have it, the rhythm waits; sooner, it is a contact more. */
    private void agree(Actor by, Trajectory trajectory, FollowUp log) {
        LocalDate day = log.nextOn();
        if (day == null) {
            return;
        }
        var open = contacts.of(trajectory.id()).stream().filter(Contact::isPlanned).toList();
        Optional<Contact> step =
                open.stream()
                        .filter(one -> one.why() == Why.RHYTHM)
                        .filter(one -> !one.plannedOn().isAfter(day))
                        .findFirst();
        if (step.isPresent()) {
            move(by, step.get(), day, null);
        } else {
            plan(by, trajectory, Why.AGREED, day);
        }
    }

    /** Of one reason there is one: a second goes to the day of the first. */
    Contact plan(Actor by, Trajectory trajectory, Why why, LocalDate day) {
        Optional<Contact> same =
                contacts.of(trajectory.id()).stream()
                        .filter(one -> one.isOpen() && one.why() == why)
                        .findFirst();
        var wanted = new Wanted(why, WantedContacts.NO_STAY, day, day);
        return same.map(one -> move(by, one, day, null))
                .orElseGet(() -> contacts.add(Contact.planned(trajectory.id(), wanted)));
    }

    Contact move(Actor by, Contact contact, LocalDate day, @Nullable String words) {
        return contact.plannedOn().equals(day)
                ? contact
                : contacts.change(contact, contact.moved(day), words, by.name(), clock.instant());
    }

    /** What one would plan after such a talk; what is said in it, it does not answer. */
    LocalDate propose(Trajectory trajectory, List<Told> said, Reached talk) {
        LocalDate today = talk.on();
        var course = trajectory.course(today);
        History after = planning.historyOf(trajectory).with(talk, said);
        return WantedContacts.of(course, after, rhythm).stream()
                .filter(one -> !one.why().isSettledByEvent())
                .map(Wanted::day)
                .filter(today::isBefore)
                .min(LocalDate::compareTo)
                .orElseGet(() -> Workdays.onOrAfter(today.plusWeeks(rhythm.otherwiseWeeks())));
    }
}
