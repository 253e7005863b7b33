package nl.werkbrug.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccessLineRows extends CrudRepository<AccessLineRow, Long> {
    @Query("SELECT * FROM access_log WHERE number > :after ORDER BY number LIMIT :limit")
    List<AccessLineRow> page(long after, int limit);

    @Query(
            """
            SELECT * FROM access_log WHERE subject IN (:subjects) AND at >= :from AND at < :until
            ORDER BY at DESC, number DESC LIMIT :limit OFFSET :offset
            """)
    List<AccessLineRow> about(
            Collection<UUID> subjects, Instant from, Instant until, int limit, long offset);

    @Query(
            """
            SELECT count(*) FROM access_log
            WHERE subject IN (:subjects) AND at >= :from AND at < :until
            """)
    long countAbout(Collection<UUID> subjects, Instant from, Instant until);

    @Query(
            """
            SELECT subject, at FROM access_log
            WHERE subject IN (:subjects) AND at >= :from AND deed = 'CHANGE'
            """)
    List<ChangedAt> changes(Collection<UUID> subjects, Instant from);

    @Query(
            """
            SELECT * FROM access_log WHERE account_id = :account AND at >= :from AND at < :until
            ORDER BY at DESC, number DESC LIMIT :limit OFFSET :offset
            """)
    List<AccessLineRow> by(UUID account, Instant from, Instant until, int limit, long offset);

    @Query(
            """
            SELECT count(*) FROM access_log
            WHERE account_id = :account AND at >= :from AND at < :until
            """)
    long countBy(UUID account, Instant from, Instant until);

    /** By the hour: a day in Amsterdam begins on a whole one. */
    @Query(
            """
            SELECT date_trunc('hour', at) AS since, account_id, role, deed, purpose, kind,
                count(*) AS lines
            FROM access_log WHERE subject IN (:subjects) AND at >= :from AND at < :until
            GROUP BY date_trunc('hour', at), account_id, role, deed, purpose, kind
            """)
    List<HourRow> hours(Collection<UUID> subjects, Instant from, Instant until);

    /** The last line before the first that is young enough to stay. */
    @Query(
            """
            SELECT * FROM access_log WHERE number <
                coalesce((SELECT min(number) FROM access_log WHERE at >= :keptFrom),
                    (SELECT max(number) + 1 FROM access_log))
            ORDER BY number DESC LIMIT 1
            """)
    Optional<AccessLineRow> lastBefore(Instant keptFrom);

    @Query("DELETE FROM access_log WHERE number <= :number")
    int removeUpTo(long number);
}
