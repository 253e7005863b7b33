package nl.werkbrug.need;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.competence.TopTen;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
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
        @Nullable AccountId owner) {
    /** Most places one need can have. */
    public static final int PLACES_LIMIT = 999;

    public Need {
        offers = List.copyOf(offers);
    }

    /** False for one that only exists while somebody looks. */
    public boolean isStored() {
        return !id.equals(NeedId.NOT_STORED);
    }

    public boolean isOpen() {
        return status == NeedStatus.OPEN;
    }

    /** By the staff of its region, and by its employer. */
    public boolean mayBeReadBy(Actor reader) {
        return mayBeChangedBy(reader)
                || reader.is(Role.COORDINATOR, region)
                || reader.is(Role.COACH, region);
    }

    /** By the accountmanagers of its region, and by its employer. */
    public boolean mayBeChangedBy(Actor actor) {
        return actor.is(Role.ACCOUNT_MANAGER, region) || isOf(actor);
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
                owner);
    }

    /** The same need with the accountmanager who looks after it. */
    Need ownedBy(AccountId accountmanager) {
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
                conditions,
                offers,
                topTen,
                answeredAt,
                accountmanager);
    }

    /** The same need a step further; the first answer stays. */
    Need moved(NeedStatus next, @Nullable Instant answered) {
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
                answered == null ? answeredAt : answered,
                owner);
    }
}
