package nl.werkbrug.matching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ShownRows extends CrudRepository<ShownRow, UUID> {
    List<ShownRow> findByShownOnGreaterThanEquals(LocalDate day);

    List<ShownRow> findByCandidateIdIn(Collection<UUID> ids);

    @Query("UPDATE candidate_shown SET shown_on = :day WHERE candidate_id = :candidate")
    int move(UUID candidate, LocalDate day);

    // Who was erased meanwhile is not written down again.
    @Query(
            """
            INSERT INTO candidate_shown (candidate_id, shown_on)
            SELECT id, CAST(:day AS DATE) FROM candidate WHERE id = :candidate
            """)
    int add(UUID candidate, LocalDate day);

    @Transactional
    default void write(UUID candidate, LocalDate day) {
        if (move(candidate, day) == 0) {
            add(candidate, day);
        }
    }
}
