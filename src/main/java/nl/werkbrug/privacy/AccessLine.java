package nl.werkbrug.privacy;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.DataKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One line of the access log: who did what with whose data, why and when. Of somebody who was
 * erased nobody can say any more who it was.
 */
public record AccessLine(
        long number,
        Instant at,
        AccountId account,
        Role role,
        Deed deed,
        AccessPurpose purpose,
        DataKind kind,
        @Nullable CandidateId candidate) {}
