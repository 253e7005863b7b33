package nl.werkbrug.exchange;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every step says where it starts, so that a second one of the same kind finds nothing to do. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportJobRows extends CrudRepository<ImportJobRow, UUID> {
    List<ImportJobRow> findTop50ByRegionInAndStateInOrderByChosenAtDesc(
            Collection<String> regions, Collection<JobState> states);

    Optional<ImportJobRow> findFirstByFolderAndStateOrderByChosenAt(UUID folder, JobState state);

    List<ImportJobRow> findByFolderAndTurnIsNotNull(UUID folder);

    List<ImportJobRow> findByTurnIsNotNull();

    List<ImportJobRow> findByStateAndChosenAtLessThan(JobState state, Instant moment);

    List<ImportJobRow> findByReportIsNotNullAndFinishedAtLessThan(Instant moment);

    @Query(
            "UPDATE import_job SET mapping = :mapping, row_count = :rows WHERE id = :id AND state ="
                    + " 'CHOSEN'")
    int map(UUID id, String mapping, long rows);

    @Query(
            """
            UPDATE import_job SET state = 'CONFIRMED', region = :region, consent_recorded = :consent
            WHERE id = :id AND state = 'CHOSEN'
            """)
    int confirm(UUID id, String region, @Nullable String consent);

    /** Nothing while another has its turn. */
    @Query(
            """
            UPDATE import_job SET state = 'RUNNING', turn = 'NOW', alive_at = :now
            WHERE id = :id AND state = 'CONFIRMED'
                AND NOT EXISTS (SELECT 1 FROM import_job other WHERE other.turn IS NOT NULL)
            """)
    int start(UUID id, Instant now);

    /** Says too that it still has its turn. */
    @Query(
            "UPDATE import_job SET alive_at = :now, passed = :passed WHERE id = :id AND state ="
                    + " 'RUNNING'")
    int live(UUID id, long passed, Instant now);

    @Query(
            """
            UPDATE import_job SET state = 'CANCELLED', finished_at = :now
            WHERE id = :id AND state IN ('CHOSEN', 'CONFIRMED')
            """)
    int drop(UUID id, Instant now);

    @Query("UPDATE import_job SET state = 'STOPPING' WHERE id = :id AND state = 'RUNNING'")
    int stop(UUID id);

    /** Of one whose last sign of life is older; whoever carries it out finds that it is over. */
    @Query(
            """
            UPDATE import_job SET state = 'STOPPING', alive_at = :now
            WHERE id = :id AND turn IS NOT NULL AND alive_at <= :silentSince
            """)
    int orphan(UUID id, Instant silentSince, Instant now);

    @Query(
            """
            UPDATE import_job SET state = 'DONE', turn = NULL, finished_at = :now,
                passed = row_count, added = :added, changed = :changed, unchanged = :unchanged,
                rejected = :rejected, without_consent = :withoutConsent, report = :report
            WHERE id = :id AND state = 'RUNNING'
            """)
    int finish(
            UUID id,
            int added,
            int changed,
            int unchanged,
            int rejected,
            int withoutConsent,
            String report,
            Instant now);

    @Query(
            """
            UPDATE import_job SET state = :end, turn = NULL, finished_at = :now, report = NULL
            WHERE id = :id AND state = 'STOPPING'
            """)
    int end(UUID id, JobState end, Instant now);

    /** What is done is taken back, in this folder; nothing while another has its turn. */
    @Query(
            """
            UPDATE import_job
            SET state = 'STOPPING', turn = 'NOW', alive_at = :now, folder = :folder
            WHERE id = :id AND state = 'DONE'
                AND NOT EXISTS (SELECT 1 FROM import_job other WHERE other.turn IS NOT NULL)
            """)
    int undo(UUID id, UUID folder, Instant now);

    /** Whoever takes a job back locks it until the commit; nothing when that is over. */
    @Query("UPDATE import_job SET alive_at = :now WHERE id = :id AND state = 'STOPPING'")
    int takeBack(UUID id, Instant now);

    @Query("UPDATE import_job SET kept = kept + :more WHERE id = :id")
    int keep(UUID id, int more);

    @Query("UPDATE import_job SET report = NULL WHERE id = :id")
    int forgetReport(UUID id);

    @Query(
            """
            DELETE FROM import_job WHERE turn IS NULL AND chosen_at < :before
                AND NOT EXISTS (SELECT 1 FROM import_touched t WHERE t.job_id = import_job.id)
            """)
    int removeBefore(Instant before);
}
