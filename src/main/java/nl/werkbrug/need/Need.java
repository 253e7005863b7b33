package nl.werkbrug.need;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One employer's demand (nl: behoefte): the top ten, the conditions and the places. {@code
 * answeredAt} is the desk's first answer.
 *
 * @param owner the accountmanager whom the employer can call; null while nobody took it
 */
public record Need(
        NeedId id,
        long version,
        NeedStatus status,
        String title,
        @Nullable String tasks,
        @Nullable EmployerId employer,
        Region region,
        @Nullable String sector,
        int places,
        Conditions conditions,
        List<String> offers,
        TopTen topTen,
        @Nullable Instant answeredAt,
        @Nullable AccountId owner,
        Progress progress) {
    /** Most places one need can have. */
    public static final int PLACES_LIMIT = 999;

    public Need {
        offers = List.copyOf(offers);
    }

    /** One that nothing happened to yet. */
    public Need(
            NeedId id,
            long version,
            NeedStatus status,
            String title,
            @Nullable String tasks,
            @Nullable EmployerId employer,
            Region region,
            @Nullable String sector,
            int places,
            Conditions conditions,
            List<String> offers,
            TopTen topTen,
            @Nullable Instant answeredAt,
            @Nullable AccountId owner) {
        this(
                id,
                version,
                status,
                title,
                tasks,
                employer,
                region,
                sector,
                places,
                conditions,
                offers,
                topTen,
                answeredAt,
                owner,
                Progress.NONE);
    }

    /** False for one that only exists while somebody looks. */
    public boolean isStored() {
        return !id.equals(NeedId.NOT_STORED);
    }

    public boolean isOpen() {
        return status == NeedStatus.OPEN;
    }

    /** Sent by the employer, and not answered yet. */
    public boolean isWaiting() {
        return status == NeedStatus.SUBMITTED;
    }

    /** Runs from the moment the employer sent it; null for what the desk wrote itself. */
    public @Nullable AnswerClock clock() {
        Instant submitted = progress.submittedAt();
        return submitted == null ? null : new AnswerClock(submitted);
    }

    /** False while it waits, and for what nobody submitted. */
    public boolean isAnsweredInTime() {
        AnswerClock clock = clock();
        return clock != null && answeredAt != null && clock.isInTime(answeredAt);
    }

    public int placesLeft() {
        return Math.max(0, places - progress.taken());
    }

    public boolean hasStartPassed(LocalDate today) {
        LocalDate start = conditions.startBy();
        return start != null && start.isBefore(today);
    }

    /** How one ends that is no longer needed. */
    public NeedStatus endOn(LocalDate today) {
        return hasStartPassed(today) ? NeedStatus.EXPIRED : NeedStatus.WITHDRAWN;
    }

    /** By the staff of its region, and by its employer. */
    public boolean mayBeReadBy(Actor reader) {
        return mayBeChangedBy(reader)
                || reader.is(Role.COORDINATOR, region)
                || reader.is(Role.COACH, region);
    }

    /** By the accountmanagers of its region, and by its employer. */
    public boolean mayBeChangedBy(Actor actor) {
        return isAtDeskOf(actor) || isOf(actor);
    }

    /** Stands at the desk where somebody is accountmanager. */
    public boolean isAtDeskOf(Actor actor) {
        return actor.is(Role.ACCOUNT_MANAGER, region);
    }

    /** This one looks after it, as anybody at its desk while nobody does. */
    public boolean isLookedAfterBy(Actor actor) {
        return isAtDeskOf(actor) && (owner == null || owner.equals(actor.id()));
    }

    private boolean isOf(Actor actor) {
        return employer != null && actor.isOf(employer.value());
    }

    /** The same need under other conditions; not stored by that. */
    public Need asking(Conditions other) {
        return asking(other, topTen);
    }

    /** The same need with another top ten; not stored by that. */
    public Need asking(TopTen other) {
        return asking(conditions, other);
    }

    private Need asking(Conditions asked, TopTen wanted) {
        return new Need(
                id,
                version,
                status,
                title,
                tasks,
                employer,
                region,
                sector,
                places,
                asked,
                offers,
                wanted,
                answeredAt,
                owner,
                progress);
    }

    Need ownedBy(@Nullable AccountId accountmanager) {
        return with(status, answeredAt, accountmanager, progress);
    }

    /** The first answer stays. */
    Need answeredAt(Instant now) {
        return with(status, answeredAt == null ? now : answeredAt, owner, progress);
    }

    Need with(NeedStatus next, Progress further) {
        return with(next, answeredAt, owner, further);
    }

    private Need with(
            NeedStatus next,
            @Nullable Instant answered,
            @Nullable AccountId accountmanager,
            Progress further) {
        return new Need(
                id,
                version,
                next,
                title,
                tasks,
                employer,
                region,
                sector,
                places,
                conditions,
                offers,
                topTen,
                answered,
                accountmanager,
                further);
    }
}
