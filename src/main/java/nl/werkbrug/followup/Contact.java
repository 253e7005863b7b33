package nl.werkbrug.followup;

import nl.werkbrug.trajectory.TrajectoryId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A contact that is planned (nl: contactmoment). It is never lost: it is held, moved, put off while
 * the trajectory rests, or cancelled with a reason.
 *
 * @param stay the number of the event with which the orientation, learning job or placement began;
 *     0 for the trajectory as a whole
 * @param occasion the day that it is about: of the signal, of the week in the rhythm, of the end
 * @param firstPlannedOn the day it had at first; a move never puts that off
 * @param words what somebody said who cancelled it
 */
public record Contact(
        ContactId id,
        long version,
        TrajectoryId trajectory,
        Why why,
        int stay,
        LocalDate occasion,
        LocalDate plannedOn,
        LocalDate firstPlannedOn,
        ContactState state,
        @Nullable Cancellation cancelledFor,
        @Nullable String words,
        @Nullable UUID followUp) {
    static Contact planned(TrajectoryId trajectory, Wanted wanted) {
        return new Contact(
                ContactId.create(),
                0,
                trajectory,
                wanted.why(),
                wanted.stay(),
                wanted.occasion(),
                wanted.day(),
                wanted.day(),
                ContactState.PLANNED,
                null,
                null,
                null);
    }

    /** Not over: planned, or put off for as long as the trajectory rests. */
    public boolean isOpen() {
        return state == ContactState.PLANNED || state == ContactState.PUT_OFF;
    }

    public boolean isPlanned() {
        return state == ContactState.PLANNED;
    }

    /** How many days it is late; 0 when it is not. */
    public long daysOverdue(LocalDate today) {
        return isPlanned() ? Math.max(0, ChronoUnit.DAYS.between(plannedOn, today)) : 0;
    }

    /** A red signal that nobody spoke about in time: the coordinator is told. */
    public boolean isEscalated(LocalDate today) {
        return isPlanned() && why == Why.RED && today.isAfter(firstPlannedOn);
    }

    /** Somebody decided in words that this one need not be held; no rule plans it again. */
    boolean isCancelledByHand() {
        return cancelledFor == Cancellation.BY_HAND;
    }

    boolean isAbout(Wanted wanted) {
        return why == wanted.why() && stay == wanted.stay() && occasion.equals(wanted.occasion());
    }

    boolean isOfSort(Wanted wanted) {
        return why == wanted.why() && stay == wanted.stay();
    }

    Contact moved(LocalDate day) {
        return with(occasion, day, firstPlannedOn, state, null, null, null);
    }

    /** It is about another day now, and so is its term. */
    Contact replanned(Wanted wanted) {
        return with(wanted.occasion(), wanted.day(), wanted.day(), state, null, null, null);
    }

    Contact putOff() {
        return with(occasion, plannedOn, firstPlannedOn, ContactState.PUT_OFF, null, null, null);
    }

    Contact resumed(LocalDate day) {
        return with(occasion, day, day, ContactState.PLANNED, null, null, null);
    }

    Contact held(@Nullable UUID by) {
        return with(occasion, plannedOn, firstPlannedOn, ContactState.HELD, null, null, by);
    }

    Contact cancelled(Cancellation reason, @Nullable String said) {
        return with(
                occasion, plannedOn, firstPlannedOn, ContactState.CANCELLED, reason, said, null);
    }

    private Contact with(
            LocalDate about,
            LocalDate day,
            LocalDate first,
            ContactState next,
            @Nullable Cancellation reason,
            @Nullable String said,
            @Nullable UUID log) {
        return new Contact(
                id, version, trajectory, why, stay, about, day, first, next, reason, said, log);
    }
}
