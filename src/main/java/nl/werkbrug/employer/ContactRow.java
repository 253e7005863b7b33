package nl.werkbrug.employer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@MappedEntity("employer_contact")
record ContactRow(
        @Id UUID id,
        @Version long version,
        UUID employerId,
        String name,
        @Nullable String job,
        @Nullable String phone,
        @Nullable String email) {
    static ContactRow of(Contact contact) {
        return new ContactRow(
                contact.id(),
                contact.version(),
                contact.employer().value(),
                contact.name(),
                contact.job(),
                contact.phone(),
                contact.email());
    }

    Contact toContact() {
        return new Contact(id, version, new EmployerId(employerId), name, job, phone, email);
    }
}
