package nl.werkbrug.privacy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubjectRows extends CrudRepository<SubjectRow, UUID> {
    List<SubjectRow> findByOwnOfIn(Collection<UUID> candidates);

    List<SubjectRow> findByCandidateId(UUID candidate);

    void deleteByCandidateIdIn(Collection<UUID> candidates);

    List<SubjectRow> findBySubjectIn(Collection<UUID> subjects);
}
