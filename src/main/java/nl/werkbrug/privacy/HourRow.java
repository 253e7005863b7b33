package nl.werkbrug.privacy;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.DataKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Equal lines of one hour, counted. */
@Introspected
record HourRow(
        Instant since,
        UUID accountId,
        Role role,
        Deed deed,
        AccessPurpose purpose,
        DataKind kind,
        long lines) {

    /** What goes together for the person whose data it was. */
    record Group(LocalDate day, UUID account, Role role, AccessPurpose purpose) {
        Visit visit(List<HourRow> hours) {
            return new Visit(
                    day,
                    new AccountId(account),
                    role,
                    purpose,
                    hours.stream().map(HourRow::kind).collect(Collectors.toSet()),
                    hours.stream().anyMatch(hour -> hour.deed() == Deed.CHANGE),
                    hours.stream().mapToLong(HourRow::lines).sum());
        }
    }

    Group group(ZoneId zone) {
        return new Group(since.atZone(zone).toLocalDate(), accountId, role, purpose);
    }
}
