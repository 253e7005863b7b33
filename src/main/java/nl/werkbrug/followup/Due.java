package nl.werkbrug.followup;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.trajectory.Signal;
import nl.werkbrug.trajectory.Whereabouts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody with whom contact is due: one line, whatever the number of reasons.
 *
 * @param label the first name where the reader may see it, else the reference
 * @param phone of the candidate, where the reader may see it, as the email
 * @param contacts what is open, the most pressing first; never empty
 * @param coach who stays beside this candidate; null for nobody who still can
 */
public record Due(
        CandidateId candidate,
        String label,
        @Nullable String phone,
        @Nullable String email,
        Whereabouts whereabouts,
        List<Contact> contacts,
        Signals signals,
        @Nullable AccountId coach,
        LocalDate today) {
    /** Red first, then orange, then overdue longest. */
    static final Comparator<Due> BY_RISK =
            Comparator.comparing(Due::risk)
                    .thenComparing(Due::plannedOn)
                    .thenComparing(due -> due.whereabouts().id().value());

    public Due {
        contacts = List.copyOf(contacts);
    }

    /** The most pressing one. */
    public Contact contact() {
        return contacts.getFirst();
    }

    /** The earliest of all reasons. */
    public LocalDate plannedOn() {
        return contacts.stream()
                .map(Contact::plannedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public long daysOverdue() {
        return contacts.stream().mapToLong(one -> one.daysOverdue(today)).max().orElse(0);
    }

    /** Nobody who still can, stays beside this candidate. */
    public boolean isWithoutCoach() {
        return coach == null;
    }

    /** A red signal was not handled in time. */
    public boolean isEscalated() {
        return contacts.stream().anyMatch(one -> one.isEscalated(today));
    }

    public Risk risk() {
        if (signals.has(Signal.RED) || has(Why.RED)) {
            return Risk.RED;
        }
        return signals.has(Signal.ORANGE) || has(Why.ORANGE) ? Risk.ORANGE : Risk.NONE;
    }

    private boolean has(Why why) {
        return contacts.stream().anyMatch(one -> one.why() == why);
    }

    /** How much is at stake, the most first. */
    public enum Risk {
        RED,
        ORANGE,
        NONE
    }
}
