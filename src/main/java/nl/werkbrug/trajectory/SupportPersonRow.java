package nl.werkbrug.trajectory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Consent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

@MappedEntity("support_person")
record SupportPersonRow(
        @Id UUID id,
        UUID candidateId,
        String name,
        SupportRole part,
        @Nullable String does,
        @Nullable String phone,
        @Nullable String email,
        Consent.Way agreedWay,
        Instant agreedAt,
        String recordedBy) {
    static SupportPersonRow of(SupportPerson person) {
        return new SupportPersonRow(
                person.id(),
                person.candidate().value(),
                person.name(),
                person.part(),
                person.does(),
                person.phone(),
                person.email(),
                person.agreedWay(),
                person.agreedAt(),
                person.recordedBy());
    }

    SupportPerson toPerson() {
        return new SupportPerson(
                id,
                new CandidateId(candidateId),
                name,
                part,
                does,
                phone,
                email,
                agreedWay,
                agreedAt,
                recordedBy);
    }
}
