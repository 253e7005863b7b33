package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.candidate.Consent.Way;

import java.time.Instant;
import java.util.UUID;

/** Added and never changed; the answers in force stand with the candidate. */
@MappedEntity("candidate_consent")
record ConsentRow(
        @Id UUID id,
        UUID candidateId,
        Purpose purpose,
        boolean given,
        String textVersion,
        String language,
        Way way,
        String recordedBy,
        Instant recordedAt) {
    static ConsentRow of(CandidateId candidate, Consent consent) {
        return new ConsentRow(
                UUID.randomUUID(),
                candidate.value(),
                consent.purpose(),
                consent.given(),
                consent.textVersion(),
                consent.language(),
                consent.way(),
                consent.recordedBy(),
                consent.recordedAt());
    }

    Consent toConsent() {
        return new Consent(purpose, given, textVersion, language, way, recordedBy, recordedAt);
    }
}
