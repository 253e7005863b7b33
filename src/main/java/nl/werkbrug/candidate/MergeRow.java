package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** In force until it is undone; what it did to which row is in the journal. */
@MappedEntity("candidate_merge")
record MergeRow(
        @Id UUID id,
        UUID survivorId,
        UUID mergedId,
        String region,
        @Nullable String reference,
        @Nullable String email,
        String mergedBy,
        Instant mergedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {
    static MergeRow of(Candidate kept, Candidate other, Recording recording) {
        return new MergeRow(
                UUID.randomUUID(),
                kept.id().value(),
                other.id().value(),
                other.profile().region().code(),
                other.reference(),
                other.person().email(),
                recording.by().name(),
                recording.at(),
                null,
                null);
    }

    CandidateId kept() {
        return new CandidateId(survivorId);
    }

    CandidateId other() {
        return new CandidateId(mergedId);
    }

    /** What says who the other is, is theirs again. */
    MergeRow undone(Recording recording) {
        return new MergeRow(
                id,
                survivorId,
                mergedId,
                region,
                null,
                null,
                mergedBy,
                mergedAt,
                recording.by().name(),
                recording.at());
    }

    Merged toMerged() {
        return new Merged(id, kept(), other(), reference, mergedBy, mergedAt, undoneBy, undoneAt);
    }
}
