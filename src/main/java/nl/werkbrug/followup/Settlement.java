package nl.werkbrug.followup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which planned contacts a follow-up was; pure.
 *
 * @param meant the one that was named, whenever it was planned
 * @param earlyDays how many days before the planned one still count
 */
record Settlement(FollowUp log, @Nullable UUID meant, int earlyDays) {
    List<Contact> of(List<Contact> contacts) {
        return contacts.stream().map(one -> settles(one) ? one.held(log.id()) : one).toList();
    }

    /** An attempt without an answer settles nothing, nor does a talk what asks for an event. */
    private boolean settles(Contact contact) {
        if (!log.reachedSomebody() || !contact.isOpen() || contact.why().isSettledByEvent()) {
            return false;
        }
        return contact.why().isSignal()
                ? !contact.occasion().isAfter(log.heldOn())
                : isMeant(contact) || isDue(contact);
    }

    private boolean isMeant(Contact contact) {
        return contact.id().value().equals(meant);
    }

    private boolean isDue(Contact contact) {
        LocalDate until = log.heldOn().plusDays(earlyDays);
        return contact.isPlanned() && !contact.plannedOn().isAfter(until);
    }
}
