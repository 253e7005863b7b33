package nl.werkbrug.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.MergeOrder;
import nl.werkbrug.candidate.Merged;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;
import nl.werkbrug.trajectory.Trajectories;

import org.junit.jupiter.api.Test;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** What making one file of two keeps, and what taking that back restores, on every database. */
abstract class MergedFilesContract extends StoreTest {
    private static final Actor DESK = TestActors.staff(Role.ACCOUNT_MANAGER, "flevoland");

    /** What tells of the merge itself, or counts whatever happens. */
    private static final Set<String> OF_THE_MERGE =
            Set.of(
                    "outbox",
                    "outbox_head",
                    "access_log",
                    "access_log_head",
                    "candidate_merge",
                    "candidate_merge_row",
                    "flyway_schema_history",
                    "alert_position");

    @Inject Candidates candidates;
    @Inject Mergers mergers;
    @Inject Register register;
    @Inject Look look;
    @Inject Erasures erasures;
    @Inject PersonFiles files;
    @Inject AccessLog log;
    @Inject Retention retention;
    @Inject Trajectories trajectories;
    @Inject Proposals proposals;
    @Inject Needs needs;
    @Inject Employers employers;

    private long seconds;

    @Test
    void nothing_is_about_the_other_any_more_and_everything_is_there_again_when_undone() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = addPlanted();
        candidates.decide(kept.id(), Purpose.VIDEO_PITCH, true, recording());
        kept = read(kept.id());
        Map<String, List<String>> before = everything();

        mergers.merge(order(kept, read(other.id())), recording());

        assertThat(tablesAbout(other.id())).containsExactly("access_subject");
        assertThat(find(other.id())).isFalse();
        Merged merged = mergers.of(DESK, kept.id()).getFirst();
        assertThat(mergers.undo(merged.id(), recording()).people())
                .containsExactlyInAnyOrder(kept.id(), other.id());
        assertThat(everything()).containsAllEntriesOf(before);
        assertThat(read(kept.id()))
                .usingRecursiveComparison()
                .ignoringFields("profile.version")
                .isEqualTo(kept);
    }

    @Test
    void whoever_was_read_before_can_still_see_by_whom() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        read(other.id());
        var before = linesOf(other.id());

        mergers.merge(order(read(kept.id()), read(other.id())), recording());

        assertThat(linesOf(kept.id())).containsAll(before);
        assertThat(log.verify()).isEmpty();
        mergers.undo(mergers.of(DESK, kept.id()).getFirst().id(), recording());
        assertThat(linesOf(other.id())).containsAll(before);
        assertThat(linesOf(kept.id())).doesNotContainAnyElementsOf(before);
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void both_references_lead_to_the_one_file() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");

        mergers.merge(order(kept, other), recording());

        assertThat(candidates.findByReference("flevoland", other.reference()))
                .map(Candidate::id)
                .contains(kept.id());
        assertThat(mergers.successorOf(other.id())).contains(kept.id());
        assertThatThrownBy(() ->
                        candidates.add(
                                TestForms.candidate(other.reference(), "flevoland"), recording()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_no_of_one_counts_and_a_yes_is_never_new() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        candidates.decide(kept.id(), Purpose.MATCHING, false, recording());
        candidates.decide(other.id(), Purpose.MATCHING, true, recording());
        candidates.decide(other.id(), Purpose.VIDEO_PITCH, true, recording());

        mergers.merge(order(asInstallation(kept), asInstallation(other)), installation());

        var whole = asInstallation(kept).profile();
        assertThat(whole.saidNo(Purpose.MATCHING)).isTrue();
        assertThat(whole.agreedTo(Purpose.VIDEO_PITCH)).isTrue();
        assertThat(whole.consents()).doesNotContainKey(Purpose.SHARE_OUTSIDE_REGION);
        assertThat(candidates.consentsOf(TestActors.INSTALLATION, kept.id()))
                .filteredOn(answer -> answer.purpose() == Purpose.MATCHING)
                .last()
                .matches(answer -> !answer.given());
    }

    @Test
    void the_later_holding_counts_and_the_other_is_history() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        hold(kept, "2025-01-01", 4);
        hold(other, "2026-01-01", 2);

        mergers.merge(order(read(kept.id()), read(other.id())), recording());

        assertThat(read(kept.id()).profile().holdings())
                .filteredOn(held -> held.observedOn() != null)
                .singleElement()
                .matches(held -> held.level().number() == 2);
        assertThat(
                        look.at(
                                "SELECT level FROM candidate_replaced_holding WHERE candidate_id = '%s'"
                                        .formatted(kept.id().value())))
                .contains("4");
    }

    @Test
    void what_was_chosen_counts_and_what_one_says_fills_what_the_other_leaves_open() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other =
                candidates.change(
                        add("Annie", "0622222222").id(),
                        0,
                        form ->
                                TestForms.named(
                                        Objects.requireNonNull(form.reference()),
                                        "flevoland",
                                        "Annie",
                                        "0622222222",
                                        "wb:heftruck-rijden"),
                        recording());

        mergers.merge(
                new MergeOrder(
                        kept.id(), kept.version(), other.id(), other.version(), Set.of("phone")),
                recording());

        Candidate whole = read(kept.id());
        assertThat(whole.person().firstName()).isEqualTo("Anna");
        assertThat(whole.person().phone()).isEqualTo("0622222222");
        assertThat(whole.reference()).isEqualTo(kept.reference());
        assertThat(whole.profile().holdings()).hasSize(2);
    }

    @Test
    void two_open_trajectories_cannot_be_of_one_person() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        trajectories.start(DESK, kept.id());
        trajectories.start(DESK, other.id());

        assertRefused(order(read(kept.id()), read(other.id())), "refusal.merge.trajectories");
    }

    @Test
    void a_trajectory_goes_along_and_back() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        var begun = trajectories.start(DESK, other.id());

        mergers.merge(order(read(kept.id()), read(other.id())), recording());
        assertThat(trajectories.openOf(DESK, kept.id())).map(one -> one.id()).contains(begun.id());

        mergers.undo(mergers.of(DESK, kept.id()).getFirst().id(), recording());
        assertThat(trajectories.openOf(DESK, kept.id())).isEmpty();
        assertThat(trajectories.openOf(DESK, other.id())).map(one -> one.id()).contains(begun.id());
    }

    @Test
    void two_proposals_for_one_need_wait_for_one_to_be_over() {
        Candidate kept = agreed(add("Anna", "0611111111"));
        Candidate other = agreed(add("Anna", "0611111111"));
        var employer = employers.add(new EmployerForm("Werf", null, null)).id().value();
        var need =
                needs.add(TestActors.DESK, TestNeeds.ofEmployer(employer.toString(), "flevoland"))
                        .id();
        var first = proposals.pick(DESK, need, kept.id(), null);
        var second = proposals.pick(DESK, need, other.id(), null);
        proposals.ask(DESK, first.id());
        proposals.ask(DESK, second.id());
        assertRefused(order(read(kept.id()), read(other.id())), "refusal.merge.proposals");

        proposals.withdraw(DESK, first.id());
        mergers.merge(order(read(kept.id()), read(other.id())), recording());

        assertThat(proposals.of(DESK, need))
                .singleElement()
                .matches(each -> each.id().equals(second.id()))
                .matches(each -> each.candidate().equals(kept.id()));
        mergers.undo(mergers.of(DESK, kept.id()).getFirst().id(), recording());
        assertThat(proposals.of(DESK, need))
                .extracting(each -> each.candidate())
                .containsExactlyInAnyOrder(kept.id(), other.id());
    }

    @Test
    void a_fact_that_changed_since_keeps_them_one_until_it_is_put_back() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        mergers.merge(order(kept, other), recording());
        Merged merged = mergers.of(DESK, kept.id()).getFirst();
        Candidate whole = read(kept.id());
        rename(whole, "Annelies");

        assertThatThrownBy(() -> mergers.undo(merged.id(), recording()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                Refusal.of("firstName", "refusal.merge.changed")));

        rename(read(kept.id()), "Anna");
        assertThat(mergers.undo(merged.id(), recording()).people()).contains(other.id());
    }

    @Test
    void a_no_of_afterwards_is_in_nobodys_way_and_holds_for_both() {
        Candidate kept = agreed(add("Anna", "0611111111"));
        Candidate other = agreed(add("Anna", "0611111111"));
        candidates.decide(other.id(), Purpose.SHARE_OUTSIDE_REGION, true, recording());
        mergers.merge(order(read(kept.id()), read(other.id())), recording());
        Merged merged = mergers.of(DESK, kept.id()).getFirst();

        candidates.decide(kept.id(), Purpose.MATCHING, false, recording());
        Actor admin = TestActors.staff(Role.ADMIN, "flevoland");
        mergers.undo(merged.id(), new Recording(admin, Way.SCREEN, now()));

        assertThat(asInstallation(kept).profile().consents())
                .as("a yes that came with the other went with the other")
                .containsExactly(Map.entry(Purpose.MATCHING, false));
        assertThat(asInstallation(other).profile().consents())
                .containsOnly(
                        Map.entry(Purpose.MATCHING, false),
                        Map.entry(Purpose.SHARE_OUTSIDE_REGION, true));
        assertThat(candidates.consentsOf(TestActors.INSTALLATION, other.id()).getLast())
                .matches(said -> said.purpose() == Purpose.MATCHING && !said.given());
    }

    @Test
    void a_yes_of_afterwards_is_nobodys() {
        Candidate kept = agreed(add("Anna", "0611111111"));
        Candidate other = agreed(add("Anna", "0611111111"));
        mergers.merge(order(read(kept.id()), read(other.id())), recording());
        Merged merged = mergers.of(DESK, kept.id()).getFirst();

        candidates.decide(kept.id(), Purpose.VIDEO_PITCH, true, recording());

        assertThatThrownBy(() -> mergers.undo(merged.id(), recording()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                Refusal.of("consents", "refusal.merge.changed")));
    }

    @Test
    void the_last_of_two_merges_is_undone_first() {
        Candidate kept = add("Anna", "0611111111");
        Candidate second = add("Anna", "0611111111");
        Candidate third = add("Anna", "0611111111");
        mergers.merge(order(second, third), recording());
        mergers.merge(order(kept, read(second.id())), recording());

        assertThat(candidates.findByReference("flevoland", third.reference()))
                .map(Candidate::id)
                .contains(kept.id());
        var both = mergers.of(DESK, kept.id());
        rename(read(kept.id()), "Annelies");
        assertThatThrownBy(() -> mergers.undo(both.getFirst().id(), recording()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .as("what the later merge changed is no other reason")
                                        .extracting(Refusal::message)
                                        .containsExactly("refusal.merge.later"));
        rename(read(kept.id()), "Anna");
        mergers.undo(both.getLast().id(), recording());
        mergers.undo(both.getFirst().id(), recording());
        assertThat(read(third.id()).reference()).isEqualTo(third.reference());
        assertThat(read(second.id()).reference()).isEqualTo(second.reference());
    }

    @Test
    void who_reads_an_old_version_decides_nothing() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        rename(other, "Annelies");

        assertThatThrownBy(() -> mergers.merge(order(kept, other), recording()))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(find(other.id())).isTrue();
    }

    @Test
    void of_two_who_do_it_at_once_one_does_it() throws Exception {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        var outcomes = new ArrayList<Future<?>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes.add(people.submit(() -> mergers.merge(order(kept, other), recording())));
            outcomes.add(people.submit(() -> mergers.merge(order(other, kept), recording())));
        }

        assertThat(outcomes).filteredOn(one -> one.state() == Future.State.SUCCESS).hasSize(1);
        assertThat(find(kept.id())).isNotEqualTo(find(other.id()));
    }

    @Test
    void who_may_not_name_both_decides_nothing() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        Candidate refused = add("Anna", "0611111111");
        candidates.decide(refused.id(), Purpose.MATCHING, false, recording());

        for (Actor by :
                List.of(
                        TestActors.staff(Role.COORDINATOR, "flevoland"),
                        TestActors.staff(Role.ACCOUNT_MANAGER, "twente"),
                        TestActors.staff(Role.COACH, "flevoland"),
                        TestActors.candidate(kept.id()))) {
            var recording = new Recording(by, Way.SCREEN, now());
            assertThatThrownBy(() -> mergers.merge(order(kept, other), recording))
                    .isInstanceOf(NotYoursException.class);
        }
        assertThatThrownBy(() -> mergers.merge(order(kept, asInstallation(refused)), recording()))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void the_administrator_decides_on_who_said_no() {
        Candidate kept = add("Anna", "0611111111");
        Candidate refused = add("Anna", "0611111111");
        candidates.decide(refused.id(), Purpose.MATCHING, false, recording());
        Actor admin = TestActors.staff(Role.ADMIN, "flevoland");

        mergers.merge(
                order(kept, asInstallation(refused)), new Recording(admin, Way.SCREEN, now()));

        assertThat(asInstallation(kept).profile().saidNo(Purpose.MATCHING)).isTrue();
    }

    @Test
    void the_file_of_the_person_holds_both_and_both_go_when_it_is_erased() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Annelies", "0622222222");
        mergers.merge(order(kept, other), recording());

        assertThat(files.find(kept.id(), administering()).orElseThrow().toString())
                .contains("Annelies", "0622222222", other.reference());

        erasures.erase(kept.id(), administering());
        assertThat(tablesAbout(kept.id())).isEmpty();
        assertThat(tablesAbout(other.id())).isEmpty();
        assertThat(look.at("SELECT was FROM candidate_merge_row"))
                .noneMatch(row -> row.contains("Annelies"));
        // An older store in which both are apart is put back.
        assertThat(add(other.id()).id()).isEqualTo(other.id());
        assertThat(erasures.replay()).isEqualTo(1);
        assertThat(find(other.id())).isFalse();
    }

    @Test
    void the_term_runs_from_the_later_and_a_request_to_be_erased_stays() {
        Candidate kept = add("Anna", "0611111111");
        Candidate other = add("Anna", "0611111111");
        LocalDate asked = LocalDate.of(2026, 11, 20);
        retention.ask(other.id(), administering(), asked);

        mergers.merge(order(kept, other), recording());

        assertThat(retention.find(kept.id()).orElseThrow().asked()).isEqualTo(asked);
        mergers.undo(mergers.of(DESK, kept.id()).getFirst().id(), recording());
        assertThat(retention.find(kept.id()).orElseThrow().asked()).isNull();
        assertThat(retention.find(other.id()).orElseThrow().asked()).isEqualTo(asked);
    }

    private void assertRefused(MergeOrder order, String message) {
        assertThatThrownBy(() -> mergers.merge(order, recording()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::message)
                                        .containsExactly(message));
    }

    private Candidate addPlanted() {
        var marked = new Marked("" + (7000 + ++seconds));
        var added =
                candidates.add(
                        marked.form("evidence"), List.of(marked.word("own words")), recording());
        new Planted(look, marked, added.id()).plant();
        look.change("DELETE FROM candidate_distinct WHERE first_id = ?", added.id().value());
        look.change("DELETE FROM candidate_merge_row");
        look.change("DELETE FROM candidate_merge WHERE survivor_id = ?", added.id().value());
        return read(added.id());
    }

    private Candidate add(String name, String phone) {
        return candidates.add(
                TestForms.named(TestForms.reference(), "flevoland", name, phone, "wb:lassen"),
                recording());
    }

    /** With an id of before. */
    private Candidate add(CandidateId id) {
        candidates.addAll(
                Map.of(id, TestForms.candidate(TestForms.reference(), "flevoland")),
                installation());
        return read(id);
    }

    private Candidate agreed(Candidate one) {
        candidates.decide(one.id(), Purpose.MATCHING, true, recording());
        return read(one.id());
    }

    private void hold(Candidate one, String day, int level) {
        candidates.replaceHoldings(
                one.id(),
                null,
                List.of(
                        new HoldingForm(
                                "wb:heftruck-rijden",
                                level,
                                "DEMONSTRATED",
                                "Diploma",
                                LocalDate.parse(day))),
                recording());
    }

    private void rename(Candidate one, String name) {
        CandidateForm form = CandidateForm.of(one);
        candidates.change(
                one.id(),
                one.version(),
                _ ->
                        TestForms.named(
                                Objects.requireNonNull(form.reference()),
                                "flevoland",
                                name,
                                "0611111111",
                                "wb:lassen"),
                recording());
    }

    private static MergeOrder order(Candidate kept, Candidate other) {
        return new MergeOrder(kept.id(), kept.version(), other.id(), other.version(), Set.of());
    }

    private Candidate read(CandidateId id) {
        return candidates.find(DESK, AccessPurpose.REGISTRATION, id).orElseThrow();
    }

    private Candidate asInstallation(Candidate one) {
        return candidates
                .find(TestActors.INSTALLATION, AccessPurpose.RIGHTS, one.id())
                .orElseThrow();
    }

    private boolean find(CandidateId id) {
        return candidates.find(TestActors.INSTALLATION, AccessPurpose.RIGHTS, id).isPresent();
    }

    private List<Long> linesOf(CandidateId id) {
        return log
                .linesAbout(id, Instant.EPOCH, Instant.now().plus(9, ChronoUnit.DAYS), 0, 500)
                .lines()
                .stream()
                .map(AccessLine::number)
                .toList();
    }

    /** Those with a row that names this person, but for what tells of the merge. */
    private List<String> tablesAbout(CandidateId id) {
        return everything().entrySet().stream()
                .filter(table ->
                        table.getValue().stream()
                                .anyMatch(row -> row.contains(id.value().toString())))
                .map(Map.Entry::getKey)
                .filter(table -> !table.equals("candidate_merge"))
                .toList();
    }

    private Map<String, List<String>> everything() {
        var tables = new TreeMap<String, List<String>>();
        register.tables().stream()
                .map(RegisteredTable::name)
                .filter(table -> !OF_THE_MERGE.contains(table))
                .forEach(table -> tables.put(table, rows(table)));
        return tables;
    }

    private List<String> rows(String table) {
        return look.rows("SELECT * FROM " + table, MergedFilesContract::text).stream()
                .sorted()
                .toList();
    }

    private static String text(ResultSet row) throws SQLException {
        var values = new TreeMap<String, String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i);
            if (!column.endsWith("version")) {
                values.put(column, String.valueOf(row.getString(i)));
            }
        }
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" | "));
    }

    /** A moment of its own each time, so that what is later is later. */
    private Instant now() {
        return Instant.parse("2026-11-22T10:00:00Z").plusSeconds(++seconds);
    }

    private Recording recording() {
        return new Recording(DESK, Way.SCREEN, now());
    }

    private Recording installation() {
        return new Recording(TestActors.INSTALLATION, Way.IMPORT, now());
    }

    private static Handling administering() {
        return new Handling(
                TestActors.INSTALLATION, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE);
    }
}
