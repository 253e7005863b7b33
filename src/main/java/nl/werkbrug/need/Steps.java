package nl.werkbrug.need;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.refusal.StepRefusedException;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * The steps that somebody can let a need take now; from where it cannot, a StepRefusedException.
 * Nothing takes a step by itself.
 */
record Steps(Need need, Actor by, Instant now) {
    private static final Set<NeedStatus> ANSWERABLE = Set.of(NeedStatus.SUBMITTED, NeedStatus.OPEN);

    /** The employer's waits for an answer; what the desk writes for an employer opens at once. */
    Need submit() {
        refuseUnless(need.status() == NeedStatus.DRAFT);
        return need.isAtDeskOf(by)
                ? need.with(NeedStatus.OPEN, need.progress().active(now)).ownedBy(owner())
                : need.with(NeedStatus.SUBMITTED, need.progress().submitted(now));
    }

    /** The first answer of the desk opens what was submitted, and stops its clock. */
    Need answer() {
        refuseOthers();
        refuseUnless(ANSWERABLE.contains(need.status()));
        return need.with(NeedStatus.OPEN, need.progress().active(now))
                .answeredAt(now)
                .ownedBy(owner());
    }

    /** Another accountmanager looks after it from now on. */
    Need takeOver() {
        refuseOthers();
        refuseUnless(!need.status().isClosed());
        return need.with(need.status(), need.progress().active(now)).ownedBy(by.id());
    }

    /** The last one makes it filled. */
    Need takePlace() {
        refuseUnless(need.isOpen());
        int taken = need.progress().taken() + 1;
        NeedStatus next = taken < need.places() ? NeedStatus.OPEN : NeedStatus.FILLED;
        return need.with(next, need.progress().taken(taken, now));
    }

    /** Somebody left again: what was filled is open. */
    Need giveBackPlace() {
        int taken = need.progress().taken();
        boolean hasPlaces = need.isOpen() || need.status() == NeedStatus.FILLED;
        refuseUnless(hasPlaces && taken > 0);
        return need.with(NeedStatus.OPEN, need.progress().taken(taken - 1, now));
    }

    Need confirm() {
        refuseUnless(need.isOpen());
        return need.with(NeedStatus.OPEN, need.progress().confirmed(now));
    }

    /** Only an open one can be filled; then all places are taken. */
    Need close(NeedStatus end) {
        if (!end.isClosed()) {
            throw new RefusedException(Refusal.of("status", "refusal.need.close"));
        }
        boolean filled = end == NeedStatus.FILLED;
        refuseUnless(filled ? need.isOpen() : !need.status().isClosed());
        int taken = filled ? need.places() : need.progress().taken();
        return need.with(end, need.progress().taken(taken, now));
    }

    private @Nullable AccountId owner() {
        boolean stays = need.owner() != null || by.isInstallation();
        return stays ? need.owner() : by.id();
    }

    private void refuseOthers() {
        if (!need.isAtDeskOf(by)) {
            throw new NotYoursException();
        }
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new StepRefusedException(need.status());
        }
    }
}
