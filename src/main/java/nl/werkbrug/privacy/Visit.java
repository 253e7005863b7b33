package nl.werkbrug.privacy;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.DataKind;

import java.time.LocalDate;
import java.util.Set;

/**
 * What one account did with one person's data on one day, in one role and for one purpose (nl:
 * inzage): how a candidate reads the access log.
 */
public record Visit(
        LocalDate day,
        AccountId account,
        Role role,
        AccessPurpose purpose,
        Set<DataKind> kinds,
        boolean changed,
        long lines) {
    public Visit {
        kinds = Set.copyOf(kinds);
    }
}
