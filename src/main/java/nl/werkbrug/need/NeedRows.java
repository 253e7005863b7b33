package nl.werkbrug.need;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NeedRows extends CrudRepository<NeedRow, UUID> {
    Page<NeedRow> findByRegionIn(Collection<String> regions, Pageable page);

    Page<NeedRow> findByRegionInAndStatus(
            Collection<String> regions, NeedStatus status, Pageable page);

    Page<NeedRow> findByEmployerId(UUID employer, Pageable page);

    Page<NeedRow> findByEmployerIdAndStatus(UUID employer, NeedStatus status, Pageable page);

    List<NeedRow> findByIdIn(Collection<UUID> ids);

    List<NeedRow> findByIdInOrderByCreatedAtDesc(Collection<UUID> ids);

    @Query("SELECT id, version FROM need WHERE status = 'OPEN'")
    List<NeedStamp> openStamps();

    @Query(
            """
            SELECT n.id, n.employer_id FROM need n JOIN need_criterion c ON c.need_id = n.id
            WHERE n.status = 'OPEN' AND c.competence = :competence
            """)
    List<AskingRow> asking(String competence);

    @Query(
            """
            SELECT c.competence, COUNT(*) AS needs
            FROM need n JOIN need_criterion c ON c.need_id = n.id
            WHERE n.status = 'OPEN' GROUP BY c.competence
            """)
    List<AskedRow> asked();

    List<NeedRow> findByStatusOrderByCreatedAtDesc(NeedStatus status);

    List<NeedRow> findByEmployerIdOrderByCreatedAtDesc(UUID employer);

    List<NeedRow> findByRegionInAndSubmittedAtGreaterThan(
            Collection<String> regions, Instant since);
}
