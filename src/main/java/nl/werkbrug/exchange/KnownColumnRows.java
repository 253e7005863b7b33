package nl.werkbrug.exchange;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KnownColumnRows extends CrudRepository<KnownColumnRow, UUID> {
    List<KnownColumnRow> findByRegionInAndSubject(Collection<String> regions, Subject subject);

    Optional<KnownColumnRow> findByRegionAndSubjectAndName(
            String region, Subject subject, String name);
}
