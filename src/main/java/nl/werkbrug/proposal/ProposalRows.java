package nl.werkbrug.proposal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProposalRows extends CrudRepository<ProposalRow, UUID> {
    /** Not set aside when two files became one. */
    String CURRENT = "set_aside = '00000000-0000-0000-0000-000000000000'";

    @Query(
            "SELECT * FROM proposal WHERE need_id = :needId AND "
                    + CURRENT
                    + " ORDER BY picked_at, id")
    List<ProposalRow> ofNeed(UUID needId);

    List<ProposalRow> findByEmployerIdOrderByPickedAtAndId(UUID employerId);

    List<ProposalRow> findByCandidateIdOrderByPickedAtAndId(UUID candidateId);

    @Query(
            "SELECT * FROM proposal WHERE need_id = :needId AND candidate_id IN (:candidates) AND "
                    + CURRENT)
    List<ProposalRow> ofNeed(UUID needId, Collection<UUID> candidates);

    @Query(
            "SELECT * FROM proposal WHERE need_id = :needId AND candidate_id = :candidateId AND "
                    + CURRENT)
    Optional<ProposalRow> findCurrent(UUID needId, UUID candidateId);

    @Query("SELECT * FROM proposal WHERE candidate_id = :candidateId AND " + CURRENT)
    List<ProposalRow> currentOf(UUID candidateId);

    /** Those of needs in some regions that somebody looks after, or nobody. */
    @Query(
            "SELECT p.* FROM proposal p JOIN need n ON n.id = p.need_id"
                    + " WHERE n.region IN (:regions) AND p.status <> 'PICKED'"
                    + " AND (n.owner_id IS NULL OR n.owner_id = :owner)")
    List<ProposalRow> ofDesk(Collection<String> regions, UUID owner);

    /** Who of these people has a coach. */
    @Query("SELECT id FROM candidate WHERE id IN (:people) AND coach_id IS NOT NULL")
    List<UUID> coached(Collection<UUID> people);

    /** Those of the people of a coach. */
    @Query(
            "SELECT p.* FROM proposal p JOIN candidate c ON c.id = p.candidate_id"
                    + " WHERE c.coach_id = :coach AND p.status <> 'PICKED'")
    List<ProposalRow> ofCoach(UUID coach);

    /** Whoever changes the shortlist of a need waits here for who does so already. */
    @Query("SELECT id FROM need WHERE id = :need FOR UPDATE")
    UUID lock(UUID need);
}
