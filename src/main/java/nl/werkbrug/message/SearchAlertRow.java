package nl.werkbrug.message;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.SavedSearchId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("search_alert")
record SearchAlertRow(
        @Id UUID id,
        UUID savedSearchId,
        UUID candidateId,
        Instant foundAt,
        @Nullable Instant seenAt) {
    static SearchAlertRow of(Find find, Instant now) {
        return new SearchAlertRow(
                UUID.randomUUID(), find.search().value(), find.candidate().value(), now, null);
    }

    Find find() {
        return new Find(new SavedSearchId(savedSearchId), new CandidateId(candidateId));
    }

    CandidateId candidate() {
        return new CandidateId(candidateId);
    }

    /** A search and somebody whom it finds. */
    record Find(SavedSearchId search, CandidateId candidate) {}
}
