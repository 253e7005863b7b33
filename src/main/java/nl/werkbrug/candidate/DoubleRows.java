package nl.werkbrug.candidate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DoubleRows extends GenericRepository<CandidateRow, UUID> {
    /** Who has a key in common with somebody, but for a crowd and for who is known to be two. */
    @Query(
            """
            SELECT DISTINCT one.candidate_id AS first_id, other.candidate_id AS second_id
            FROM candidate_key one JOIN candidate_key other
              ON other.hash = one.hash AND other.candidate_id > one.candidate_id
            WHERE one.shared = TRUE AND one.region IN (:regions)
              AND (SELECT COUNT(*) FROM candidate_key each WHERE each.hash = one.hash) <= :crowd
              AND NOT EXISTS (SELECT 1 FROM candidate_distinct d
                WHERE d.first_id = one.candidate_id AND d.second_id = other.candidate_id
                  OR d.first_id = other.candidate_id AND d.second_id = one.candidate_id)
            """)
    List<PairRow> alike(Collection<String> regions, int crowd);

    /** The same with one person. */
    @Query(
            """
            SELECT DISTINCT one.candidate_id AS first_id, other.candidate_id AS second_id
            FROM candidate_key one JOIN candidate_key other
              ON other.hash = one.hash AND other.candidate_id <> one.candidate_id
            WHERE one.candidate_id = :who
              AND (SELECT COUNT(*) FROM candidate_key each WHERE each.hash = one.hash) <= :crowd
              AND NOT EXISTS (SELECT 1 FROM candidate_distinct d
                WHERE d.first_id = one.candidate_id AND d.second_id = other.candidate_id
                  OR d.first_id = other.candidate_id AND d.second_id = one.candidate_id)
            """)
    List<PairRow> alikeTo(UUID who, int crowd);

    @Query(
            """
            SELECT c.id AS id, c.region AS region, c.reference AS reference,
              c.coach_id AS coach_id, c.consents AS consents, c.postcode AS postcode,
              p.first_name AS first_name, p.last_name AS last_name, p.email AS email,
              p.phone AS phone, c.added_at AS added_at
            FROM candidate c LEFT JOIN candidate_person p ON p.candidate_id = c.id
            WHERE c.id IN (:ids)
            """)
    List<FaceRow> faces(Collection<UUID> ids);
}
