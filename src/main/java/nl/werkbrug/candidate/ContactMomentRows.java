package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactMomentRows extends CrudRepository<ContactMomentRow, UUID> {
    List<ContactMomentRow> findByCandidateIdOrderByHeldOnDesc(UUID candidateId);

    /** Only forward; a new version, so that nobody writes the older day back. */
    @Query(
            "UPDATE candidate SET last_contact_on = :day, version = version + 1 WHERE id ="
                    + " :candidate AND (last_contact_on IS NULL OR last_contact_on < :day)")
    void spoke(UUID candidate, LocalDate day);
}
