package nl.werkbrug.followup;

import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.PhaseName;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.TrajectoryId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what is planned into what is wanted; pure. No contact disappears: each stays, goes to
 * another day, is put off, comes back, is held, or is cancelled with a reason.
 */
record Reconciliation(
        TrajectoryId trajectory, Course course, List<Wanted> wanted, LocalDate today) {
    Reconciliation {
        wanted = List.copyOf(wanted);
    }

    /** All contacts as they should be, those that are over untouched. */
    List<Contact> of(List<Contact> contacts) {
        var planned = new ArrayList<Contact>();
        contacts.forEach(one -> planned.add(one.isOpen() ? reconciled(one) : one));
        wanted.stream()
                .filter(one -> contacts.stream().noneMatch(it -> it.isOpen() && it.isOfSort(one)))
                .map(one -> Contact.planned(trajectory, one))
                .forEach(planned::add);
        return planned.stream().map(this::resting).toList();
    }

    private Contact reconciled(Contact contact) {
        if (contact.why().isByHand()) {
            return course.isOpen() ? contact : needless(contact);
        }
        return wanted.stream()
                .filter(contact::isOfSort)
                .findFirst()
                .map(one -> contact.isAbout(one) ? contact : contact.replanned(one))
                .orElseGet(() -> needless(contact));
    }

    private Contact needless(Contact contact) {
        boolean checked = contact.why() == Why.RETENTION && isRunning(contact.stay());
        return checked ? contact.held(null) : contact.cancelled(reason(contact), null);
    }

    private Cancellation reason(Contact contact) {
        if (!course.isOpen()) {
            return Cancellation.TRAJECTORY_ENDED;
        }
        if (contact.why() == Why.ORANGE && isWanted(Why.RED)) {
            return Cancellation.SOONER;
        }
        boolean over = contact.stay() != WantedContacts.NO_STAY && !isRunning(contact.stay());
        return over ? Cancellation.STAY_ENDED : Cancellation.SETTLED;
    }

    /** While the trajectory rests, what was planned before waits; a signal of today does not. */
    private Contact resting(Contact contact) {
        if (contact.isPlanned() && isResting() && !isHeardMeanwhile(contact)) {
            return contact.putOff();
        }
        boolean back = contact.state() == ContactState.PUT_OFF && !isResting();
        return back ? contact.resumed(later(contact.plannedOn())) : contact;
    }

    private boolean isHeardMeanwhile(Contact contact) {
        return contact.why().isSignal() && !contact.occasion().isBefore(course.since());
    }

    private LocalDate later(LocalDate day) {
        LocalDate soonest = Workdays.after(today, 1);
        return day.isBefore(soonest) ? soonest : day;
    }

    private boolean isResting() {
        return course.name() == PhaseName.PAUSED;
    }

    private boolean isWanted(Why why) {
        return wanted.stream().anyMatch(one -> one.why() == why);
    }

    private boolean isRunning(int stay) {
        Optional<Stay> now = course.stay().filter(Stay::isRunning);
        return now.filter(one -> one.number() == stay).isPresent();
    }
}
