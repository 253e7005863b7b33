package nl.werkbrug.employer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

@MappedEntity("employer")
record EmployerRow(
        @Id UUID id,
        @Version long version,
        String name,
        @Nullable String sector,
        @Nullable String place) {
    static EmployerRow of(Employer employer) {
        return new EmployerRow(
                employer.id().value(),
                employer.version(),
                employer.name(),
                employer.sector(),
                employer.place());
    }

    Employer toEmployer() {
        return new Employer(new EmployerId(id), version, name, sector, place);
    }
}
