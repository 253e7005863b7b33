package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CardRows extends GenericRepository<CandidateRow, UUID> {
    String CARD =
            """
            SELECT c.id AS id, p.first_name AS first_name, p.last_name AS last_name,
              c.last_contact_on AS last_contact_on, c.added_at AS added_at,
              (SELECT STRING_AGG(m.reference, ' ') FROM candidate_merge m
                WHERE m.survivor_id = c.id AND m.undone_at IS NULL) AS former_references
            FROM candidate c LEFT JOIN candidate_person p ON p.candidate_id = c.id
            """;

    @Query(CARD + " WHERE c.id IN (:ids)")
    List<CardRow> of(Collection<UUID> ids);

    @Query(CARD + " WHERE c.id >= :first AND c.id <= :last")
    List<CardRow> between(UUID first, UUID last);
}
