package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;
import java.util.UUID;

/** That two are not one. */
@MappedEntity("candidate_distinct")
record DistinctRow(@Id UUID id, UUID firstId, UUID secondId, String toldBy, Instant toldAt) {
    static DistinctRow of(Pair pair, Recording recording) {
        return new DistinctRow(
                UUID.randomUUID(),
                pair.first().value(),
                pair.second().value(),
                recording.by().name(),
                recording.at());
    }

    Pair toPair() {
        return Pair.of(new CandidateId(firstId), new CandidateId(secondId));
    }
}
