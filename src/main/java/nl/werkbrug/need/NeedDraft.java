package nl.werkbrug.need;

import nl.werkbrug.employer.EmployerId;

import java.time.Instant;

/**
 * What an employer is still typing (nl: concept): the fields of the form as they were typed, and
 * the id that the need will have.
 */
public record NeedDraft(
        NeedId id,
        long version,
        EmployerId employer,
        String title,
        String typed,
        Instant changedAt) {}
