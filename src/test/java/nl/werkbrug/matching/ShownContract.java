package nl.werkbrug.matching;

import static nl.werkbrug.TestActors.staff;
import static nl.werkbrug.need.TestNeeds.asking;
import static nl.werkbrug.need.TestNeeds.wish;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import nl.werkbrug.StoreTest;
import nl.werkbrug.TestActors;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.matching.NeverShown.Line;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.privacy.Erasures;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Who was in a list that the desk looked at, and who never was. */
abstract class ShownContract extends StoreTest {
    private static final Actor DESK = staff(Role.ACCOUNT_MANAGER, "flevoland");
    private static final Duration LONG = Duration.ofDays(90);

    @Inject Matching matching;
    @Inject NeverShown neverShown;
    @Inject Findability findability;
    @Inject Pricing pricing;
    @Inject Candidates candidates;
    @Inject Needs needs;
    @Inject Erasures erasures;
    @Inject ShownRows rows;

    @Test
    void who_agreed_long_ago_and_was_in_no_list_is_never_shown() {
        CandidateId anna = person(LONG, "wb:vca-basis");

        assertThat(hidden(DESK)).contains(anna);
    }

    @Test
    void who_is_here_only_a_short_while_is_not() {
        assertThat(hidden(DESK)).doesNotContain(person(Duration.ofDays(59), "wb:vca-basis"));
    }

    @Test
    void a_no_in_between_starts_the_term_anew() {
        CandidateId anna = person(LONG, "wb:vca-basis");
        candidates.decide(anna, Purpose.MATCHING, false, recording(Duration.ofDays(10)));
        candidates.decide(anna, Purpose.MATCHING, true, recording(Duration.ofDays(9)));

        assertThat(hidden(DESK)).doesNotContain(anna);
    }

    @Test
    void who_said_no_is_on_no_list() {
        CandidateId anna = person(LONG, "wb:vca-basis");
        candidates.decide(anna, Purpose.MATCHING, false, recording(Duration.ZERO));

        assertThat(hidden(DESK)).doesNotContain(anna);
    }

    @Test
    void who_stands_in_the_list_of_a_need_was_shown() {
        CandidateId anna = person(LONG, "wb:pijplassen");

        matching.match(DESK, need("wb:pijplassen"), 25, 0);

        assertThat(hidden(DESK)).doesNotContain(anna);
    }

    @Test
    void a_list_of_a_coach_and_a_trial_show_nobody() {
        Actor coach = staff(Role.COACH, "flevoland");
        CandidateId anna = person(LONG, "wb:hechtlassen");
        candidates.assign(anna, coach.id(), recording(Duration.ZERO));
        Need need = need("wb:hechtlassen");

        matching.match(coach, need, 25, 0);
        pricing.of(DESK, need);
        matching.match(DESK, needs.read(DESK, asking(wish("wb:hechtlassen"))), 25, 0);

        assertThat(hidden(DESK)).contains(anna);
    }

    @Test
    void a_coach_sees_only_the_own_people_and_a_desk_only_its_region() {
        Actor coach = staff(Role.COACH, "flevoland");
        CandidateId anna = person(LONG, "wb:vca-basis");
        CandidateId other = person(LONG, "wb:vca-basis");
        candidates.assign(anna, coach.id(), recording(Duration.ZERO));

        assertThat(hidden(coach)).containsExactly(anna);
        assertThat(hidden(staff(Role.ACCOUNT_MANAGER, "twente"))).doesNotContain(anna, other);
        assertThat(hidden(DESK)).contains(anna, other);
    }

    @Test
    void the_work_list_has_the_same_borders() {
        Actor coach = staff(Role.COACH, "flevoland");
        CandidateId anna = unasked();
        CandidateId other = unasked();
        candidates.assign(anna, coach.id(), recording(Duration.ZERO));

        assertThat(workList(coach)).containsExactly(anna);
        assertThat(workList(staff(Role.ACCOUNT_MANAGER, "twente"))).doesNotContain(anna, other);
        assertThat(workList(DESK)).contains(anna, other);
    }

    @Test
    void an_erased_person_leaves_no_day_behind() {
        CandidateId anna = person(LONG, "wb:rvs-lassen");
        matching.match(DESK, need("wb:rvs-lassen"), 25, 0);
        hidden(DESK);
        assertThat(rows.findById(anna.value())).isPresent();

        erasures.erase(
                anna,
                new Handling(
                        TestActors.INSTALLATION, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE));

        assertThat(rows.findById(anna.value())).isEmpty();
        rows.write(anna.value(), LocalDate.EPOCH);
        assertThat(rows.findById(anna.value())).isEmpty();
    }

    private Need need(String competence) {
        return needs.add(TestActors.DESK, asking(wish(competence)));
    }

    private List<CandidateId> hidden(Actor reader) {
        Instant now = Instant.now();
        return neverShown
                .list(reader, now, LocalDate.ofInstant(now, ZoneOffset.UTC), 0, 1000)
                .lines()
                .stream()
                .map(Line::candidate)
                .toList();
    }

    private List<CandidateId> workList(Actor reader) {
        return findability
                .workList(reader, LocalDate.now(ZoneOffset.UTC), 0, 1000)
                .people()
                .stream()
                .map(Findability.Improvable::candidate)
                .toList();
    }

    private CandidateId unasked() {
        return candidates
                .add(
                        TestForms.candidate(TestForms.reference(), "flevoland"),
                        recording(Duration.ZERO))
                .id();
    }

    private CandidateId person(Duration ago, String competence) {
        var form =
                TestForms.named(
                        "S-" + TestForms.reference(),
                        "flevoland",
                        "Anna",
                        "06-00000001",
                        competence);
        CandidateId id = candidates.add(form, recording(ago)).id();
        return candidates.decide(id, Purpose.MATCHING, true, recording(ago)).id();
    }

    private static Recording recording(Duration ago) {
        return new Recording(TestActors.INSTALLATION, Way.SCREEN, Instant.now().minus(ago));
    }
}
