package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.condition.Region;
import nl.werkbrug.web.MovableClock;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** What of an import is only kept for a while. */
@MicronautTest(transactional = false)
class JobTermsTest extends StoreTest {
    private final MovableClock clock = new MovableClock();

    @Inject ImportJobs jobs;
    @Inject ImportJobRows rows;
    @Inject TouchedRows touched;
    @Inject JobRunner runner;
    @Inject JobKeeper keeper;
    @Inject JobTerms terms;
    @Inject ChosenFiles chosen;
    @Inject ImportFolder files;
    @Inject Accounts accounts;
    @Inject Candidates candidates;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private Actor desk;

    @MockBean(Clock.class)
    Clock clock() {
        return clock;
    }

    @BeforeAll
    void somebody_at_the_desk() {
        var standing = Standing.staff(Set.of(Role.COORDINATOR), Set.of(Region.of("flevoland")));
        desk =
                accounts.add(new AccountDraft("desk-" + UUID.randomUUID(), "Cor", null, standing))
                        .toActor();
    }

    @Test
    void a_file_that_nobody_confirmed_is_gone_after_a_day() {
        ImportJob job = chosen("dag");
        terms.forget();
        assertThat(files.file(job.id())).exists();

        clock.move(Duration.ofHours(25));
        terms.forget();

        assertThat(files.file(job.id())).doesNotExist();
        assertThat(found(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void an_import_can_be_undone_for_thirty_days() {
        ImportJob job = done("maand");
        clock.move(Duration.ofDays(29));
        terms.forget();
        assertThat(jobs.mayBeUndone(found(job))).isTrue();

        clock.move(Duration.ofDays(2));
        terms.forget();

        assertThat(jobs.mayBeUndone(found(job))).isFalse();
        assertThat(touched.countByJobId(job.id())).isZero();
        assertThat(candidates.findByReference("flevoland", "maand-1")).isPresent();
    }

    @Test
    void what_another_service_left_half_done_is_taken_back_after_two_silent_minutes() {
        ImportJob job = chosen("stil");
        rows.confirm(job.id(), "flevoland", null);
        assertThat(runner.start(job.id())).isTrue();
        keeper.recoverSilent();
        assertThat(found(job).state()).isEqualTo(JobState.RUNNING);

        clock.move(JobKeeper.SILENCE.plusSeconds(1));
        keeper.recoverSilent();

        assertThat(found(job).state()).isEqualTo(JobState.FAILED);
        assertThat(rows.findByTurnIsNotNull()).isEmpty();
    }

    private ImportJob done(String name) {
        ImportJob job = chosen(name);
        jobs.confirm(desk, job.id(), "flevoland", null);
        runner.work();
        assertThat(found(job).state()).isEqualTo(JobState.DONE);
        return job;
    }

    private ImportJob chosen(String name) {
        String list = "referentie;voornaam\n%s-1;Naam\n".formatted(name);
        return chosen.choose(desk, "lijst.csv", new ByteArrayInputStream(list.getBytes(UTF_8)));
    }

    private ImportJob found(ImportJob job) {
        return jobs.find(desk, job.id()).orElseThrow();
    }
}
