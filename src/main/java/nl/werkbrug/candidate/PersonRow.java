package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@MappedEntity("candidate_person")
record PersonRow(
        @Id UUID candidateId,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone) {
    static PersonRow of(CandidateId id, Person person) {
        return new PersonRow(
                id.value(), person.firstName(), person.lastName(), person.email(), person.phone());
    }

    Person toPerson() {
        return new Person(firstName, lastName, email, phone);
    }
}
