package nl.werkbrug.trajectory;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Consent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody around a candidate who helps, with the candidate's consent (nl: netwerk).
 *
 * @param agreedWay how the candidate said yes to this person being written down
 */
public record SupportPerson(
        UUID id,
        CandidateId candidate,
        String name,
        SupportRole part,
        @Nullable String does,
        @Nullable String phone,
        @Nullable String email,
        Consent.Way agreedWay,
        Instant agreedAt,
        String recordedBy) {}
