package nl.werkbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent;
import nl.werkbrug.candidate.Histories;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.privacy.Erasures;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One import at a time, whole or not at all, and taken back exactly. */
abstract class ImportJobsContract extends StoreTest {
    private static final Recording BY_HAND =
            new Recording(
                    Actor.installation("coach"),
                    Consent.Way.SPOKEN,
                    Instant.parse("2026-01-05T09:00:00Z"));

    @Inject ImportJobs jobs;
    @Inject ChosenFiles chosen;
    @Inject CommandImports commands;
    @Inject ImportJobRows rows;
    @Inject TouchedRows touched;
    @Inject JobRunner runner;
    @Inject JobKeeper keeper;
    @Inject ImportFolder files;
    @Inject Candidates candidates;
    @Inject Histories histories;
    @Inject Erasures erasures;
    @Inject Accounts accounts;

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private Actor desk;

    @BeforeAll
    void somebody_at_the_desk() {
        desk = coordinator("flevoland");
    }

    @Test
    void what_was_stopped_while_it_ran_is_as_if_it_had_never_been() {
        ImportJob job = chosen(people("stop", 120));
        rows.confirm(job.id(), "flevoland", null);
        assertThat(runner.start(job.id())).isTrue();
        ImportWatch stopper =
                passed -> {
                    if (passed == 80) {
                        assertThat(find("stop-1")).isPresent();
                        jobs.cancel(desk, job.id());
                    }
                };

        assertThatThrownBy(() -> runner.run(job.id(), file(job), order(), stopper))
                .isInstanceOf(StoppedException.class);

        assertThat(found(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(found(job).figures().kept()).isZero();
        assertThat(find("stop-1")).isEmpty();
        assertThat(erasures.totals()).isEmpty();
    }

    @Test
    void what_others_wrote_meanwhile_stays_theirs() {
        ImportJob job = chosen(people("keep", 60));
        rows.confirm(job.id(), "flevoland", null);
        assertThat(runner.start(job.id())).isTrue();
        ImportWatch colleague =
                passed -> {
                    if (passed == 55) {
                        candidates.decide(
                                find("keep-1").orElseThrow().id(), Purpose.MATCHING, true, BY_HAND);
                        jobs.cancel(desk, job.id());
                    }
                };

        assertThatThrownBy(() -> runner.run(job.id(), file(job), order(), colleague))
                .isInstanceOf(StoppedException.class);

        assertThat(found(job).figures().kept()).isEqualTo(1);
        assertThat(find("keep-1")).isPresent();
        assertThat(find("keep-2")).isEmpty();
    }

    @Test
    void what_a_stopped_service_left_half_done_is_taken_back_when_it_starts() {
        ImportJob job = chosen(people("half", 60));
        rows.confirm(job.id(), "flevoland", null);
        assertThat(runner.start(job.id())).isTrue();
        ImportWatch crash =
                passed -> {
                    if (passed == 55) {
                        throw new OutOfPower();
                    }
                };
        assertThatThrownBy(() -> runner.run(job.id(), file(job), order(), crash))
                .isInstanceOf(OutOfPower.class);
        assertThat(found(job).state()).isEqualTo(JobState.RUNNING);
        assertThat(find("half-1")).isPresent();

        keeper.recoverSilent();
        assertThat(found(job).state()).isEqualTo(JobState.RUNNING);
        keeper.recoverOwn();

        assertThat(found(job).state()).isEqualTo(JobState.FAILED);
        assertThat(find("half-1")).isEmpty();
        assertThat(files.file(job.id())).doesNotExist();
        assertThat(touched.countByJobId(job.id())).isZero();
    }

    @Test
    void a_second_import_waits_and_a_command_is_told_so() throws IOException {
        ImportJob first = chosen(people("first", 1));
        ImportJob second = chosen(people("second", 1));
        rows.confirm(first.id(), "flevoland", null);
        assertThat(runner.start(first.id())).isTrue();

        jobs.confirm(desk, second.id(), "flevoland", null);
        runner.work();

        assertThat(found(second).state()).isEqualTo(JobState.CONFIRMED);
        assertThat(jobs.isWaiting(found(second))).isTrue();
        Path file = Files.writeString(folder.resolve("lijst.csv"), people("command", 1));
        assertThatThrownBy(() ->
                        commands.run(Imports.open(file), "lijst.csv", order(), ImportWatch.NOBODY))
                .isInstanceOf(ImportBusyException.class);

        runner.run(first.id(), file(first), order(), ImportWatch.NOBODY);
        runner.work();
        assertThat(found(second).state()).isEqualTo(JobState.DONE);
        assertThat(find("second-1")).isPresent();
    }

    @Test
    void twice_confirmed_runs_once() {
        ImportJob job = chosen(people("once", 1));

        jobs.confirm(desk, job.id(), "flevoland", null);
        jobs.confirm(desk, job.id(), "flevoland", "later");
        runner.work();
        jobs.confirm(desk, job.id(), "flevoland", null);
        runner.work();

        assertThat(found(job).figures().added()).isEqualTo(1);
        assertThat(found(job).consentRecorded()).isNull();
    }

    @Test
    void an_undo_leaves_exactly_what_stood_there_before() {
        Candidate before = added("exact");
        List<?> history = histories.of(desk(), before.id());
        int answers = candidates.consentsOf(desk(), before.id()).size();
        ImportJob job =
                done(
                        "referentie;voornaam;e-mail;postcode;competenties;toestemmingen\n"
                            + "exact;Anders;anders@voorbeeld.nl;8232AB;wb:lassen-mig-mag:4|samenwerken:2;MATCHING=nee\n");
        assertThat(find("exact").orElseThrow().person().firstName()).isEqualTo("Anders");
        assertThat(find("exact").orElseThrow().profile().saidNo(Purpose.MATCHING)).isTrue();

        assertThat(jobs.undo(desk, job.id())).isTrue();

        Candidate after = find("exact").orElseThrow();
        assertThat(CandidateForm.of(after)).isEqualTo(CandidateForm.of(before));
        assertThat(after.ownWords()).isEqualTo(before.ownWords());
        assertThat(candidates.consentsOf(desk(), after.id())).hasSize(answers);
        assertThat(
                        histories.of(desk(), after.id()).stream()
                                .filter(event -> !event.toString().contains("Changed")))
                .hasSameSizeAs(
                        history.stream()
                                .filter(event -> !event.toString().contains("Changed"))
                                .toList());
        assertThat(found(job).state()).isEqualTo(JobState.UNDONE);
        assertThat(jobs.mayBeUndone(found(job))).isFalse();
    }

    @Test
    void an_undo_refuses_as_a_whole_when_somebody_wrote_in_one_file() {
        ImportJob job = done(people("worked", 3));
        Candidate second = find("worked-2").orElseThrow();
        candidates.decide(second.id(), Purpose.MATCHING, true, BY_HAND);

        assertThat(jobs.undo(desk, job.id())).isFalse();

        assertThat(jobs.changedSince(found(job)))
                .extracting(Touched::id)
                .containsExactly(second.id().value());
        assertThat(found(job).state()).isEqualTo(JobState.DONE);
        assertThat(find("worked-1")).isPresent();
    }

    @Test
    void a_command_can_be_undone_on_the_screen() throws IOException {
        Path file = Files.writeString(folder.resolve("lijst.csv"), people("typed", 2));

        commands.run(Imports.open(file), "lijst.csv", order(), ImportWatch.NOBODY);

        ImportJob job =
                jobs.list(desk).stream()
                        .filter(one ->
                                one.fileName().equals("lijst.csv") && one.figures().added() == 2)
                        .findFirst()
                        .orElseThrow();
        assertThat(jobs.undo(desk, job.id())).isTrue();
        assertThat(find("typed-1")).isEmpty();
    }

    @Test
    void a_file_of_another_region_or_of_somebody_else_is_not_there() {
        ImportJob job = chosen(people("mine", 1));
        Actor colleague = coordinator("flevoland");

        assertThat(jobs.find(coordinator("twente"), job.id())).isEmpty();
        assertThat(chosen.look(colleague, job.id())).isEmpty();
        assertThat(jobs.report(colleague, job.id())).isEqualTo(KeptReport.NONE);
        assertThat(jobs.list(colleague)).noneMatch(one -> one.id().equals(job.id()));
    }

    @Test
    void nobody_brings_people_into_a_region_of_others() {
        ImportJob job = done("referentie;regio\nelders-1;twente\nhier-1;flevoland\n");

        assertThat(found(job).figures().rejected()).isEqualTo(1);
        assertThat(candidates.findByReference("twente", "elders-1")).isEmpty();
        assertThat(jobs.report(desk, job.id()).refusals())
                .extracting(finding -> finding.why().message())
                .containsExactly("refusal.region.notYours");
    }

    @Test
    void what_columns_mean_is_remembered_for_the_whole_region() {
        ImportJob job = chosen("referentie;dossiernaam\nkolom-1;Bert\n");
        ImportFile first = chosen.file(desk, job.id()).orElseThrow();
        assertThat(first.unknownColumns()).containsExactly("dossiernaam");

        chosen.map(desk, job.id(), new Mapping(java.util.Map.of("dossiernaam", "firstName")));

        assertThat(chosen.file(desk, job.id()).orElseThrow().unknownColumns()).isEmpty();
        Actor colleague = coordinator("flevoland");
        ImportJob later = choose(colleague, "referentie;dossiernaam\nkolom-2;Bea\n");
        assertThat(chosen.file(colleague, later.id()).orElseThrow().unknownColumns()).isEmpty();
    }

    /** As when a plug is pulled: nobody hears of it. */
    private static final class OutOfPower extends Error {
        private static final long serialVersionUID = 1L;
    }

    private ImportJob done(String text) {
        ImportJob job = chosen(text);
        jobs.confirm(desk, job.id(), "flevoland", null);
        runner.work();
        return found(job);
    }

    private ImportJob chosen(String text) {
        return choose(desk, text);
    }

    private ImportJob choose(Actor by, String text) {
        return chosen.choose(by, "lijst.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private ImportFile file(ImportJob job) {
        return Imports.open(files.file(job.id()));
    }

    private ImportOrder order() {
        return new ImportOrder("flevoland", null, false);
    }

    private ImportJob found(ImportJob job) {
        return jobs.find(desk, job.id()).orElseThrow();
    }

    private Optional<Candidate> find(String reference) {
        return candidates.findByReference("flevoland", reference);
    }

    private static Actor desk() {
        return Actor.installation("test");
    }

    private static String people(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> name + "-" + number + ";Naam")
                .collect(Collectors.joining("\n", "referentie;voornaam\n", "\n"));
    }

    private Candidate added(String reference) {
        candidates.add(
                TestForms.named(
                        reference, "flevoland", "Wilma", "0320 123456", "wb:lassen-mig-mag"),
                List.of("solderen van zilver"),
                BY_HAND);
        return Objects.requireNonNull(find(reference).orElse(null));
    }

    private Actor coordinator(String region) {
        @Nullable String noMail = null;
        var standing = Standing.staff(Set.of(Role.COORDINATOR), Set.of(Region.of(region)));
        return accounts.add(new AccountDraft("desk-" + UUID.randomUUID(), "Cor", noMail, standing))
                .toActor();
    }
}
