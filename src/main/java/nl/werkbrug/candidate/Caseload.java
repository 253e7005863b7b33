package nl.werkbrug.candidate;

import nl.werkbrug.access.AccountId;

/** How many people somebody stays beside (nl: caseload). */
public record Caseload(AccountId coach, long people) {}
