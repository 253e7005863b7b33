package nl.werkbrug.followup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.condition.Region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The planned contacts of a coach for a calendar elsewhere: days and reference numbers, no names
 * and no employers. A calendar asks many times a day; the access log is told once a day per person.
 */
@Singleton
public class Calendars {
    private static final int WEEKS_BACK = 4;
    private static final int MOST_TOLD = 100_000;

    private final ContactRows rows;
    private final Names names;
    private final Clock clock;
    private final Cache<Look, Boolean> told = Caffeine.newBuilder().maximumSize(MOST_TOLD).build();

    Calendars(ContactRows rows, Names names, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.clock = clock;
    }

    /** Whose calendar shows somebody, on which day. */
    private record Look(AccountId reader, CandidateId candidate, LocalDate day) {}

    /** Empty for who is no coach any more. */
    @Transactional
    public List<CalendarItem> of(Actor coach) {
        if (!coach.is(Role.COACH)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        var found =
                rows.calendar(
                        coach.actsAs().stream().map(AccountId::value).toList(),
                        coach.regions().stream().map(Region::code).toList(),
                        today.minusWeeks(WEEKS_BACK));
        tell(coach, found, today);
        return found.stream().map(Calendars::item).toList();
    }

    private void tell(Actor coach, List<CalendarRow> found, LocalDate today) {
        var fresh =
                found.stream()
                        .map(row -> new CandidateId(row.candidateId()))
                        .distinct()
                        .filter(who -> isFirst(new Look(coach.id(), who, today)))
                        .toList();
        if (!fresh.isEmpty()) {
            names.show(coach, AccessPurpose.GUIDANCE, fresh);
        }
    }

    private boolean isFirst(Look look) {
        return told.asMap().putIfAbsent(look, true) == null;
    }

    private static CalendarItem item(CalendarRow row) {
        return new CalendarItem(
                new ContactId(row.id()), row.version(), row.plannedOn(), row.reference());
    }
}
