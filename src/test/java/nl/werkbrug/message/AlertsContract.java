package nl.werkbrug.message;

import static nl.werkbrug.TestActors.DESK;
import static nl.werkbrug.TestActors.staff;
import static nl.werkbrug.need.TestNeeds.asking;
import static nl.werkbrug.need.TestNeeds.must;
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
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.privacy.Erasures;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A need tells its owner of new people, and people tell their coach of new needs. */
abstract class AlertsContract extends StoreTest {
    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.SCREEN, Instant.EPOCH);

    @Inject Alerts alerts;
    @Inject AlertRows rows;
    @Inject Candidates candidates;
    @Inject Needs needs;
    @Inject Erasures erasures;

    @Test
    void a_new_person_who_fits_is_told_to_the_owner_of_the_need() {
        Need need = needs.add(DESK, asking(wish("wb:lassen")));
        alerts.follow();

        CandidateId anna = person("wb:lassen");

        assertThat(toldOwner(need)).containsExactly(anna);
    }

    @Test
    void who_fitted_from_the_first_day_is_no_news_to_the_owner() {
        CandidateId anna = person("wb:cnc-draaien");
        Need need = needs.add(DESK, asking(wish("wb:cnc-draaien")));
        alerts.follow();

        candidates.assign(anna, null, RECORDING);

        assertThat(toldOwner(need)).isEmpty();
    }

    @Test
    void a_changed_person_who_fits_from_now_on_is_told_once() {
        Need need = needs.add(DESK, asking(must("wb:vca-basis", 2)));
        CandidateId anna = person("wb:conventioneel-frezen");
        assertThat(toldOwner(need)).isEmpty();

        learn(anna, "wb:vca-basis");
        assertThat(toldOwner(need)).containsExactly(anna);
        assertThat(alerts.open(DESK, need, now())).containsExactly(anna);

        learn(anna, "wb:vca-basis");
        assertThat(toldOwner(need)).isEmpty();
    }

    @Test
    void a_need_that_fits_is_told_to_the_coach_and_to_no_other() {
        Actor coach = staff(Role.COACH, "flevoland");
        CandidateId anna = person("wb:metaal-zagen-en-knippen");
        candidates.assign(anna, coach.id(), RECORDING);
        alerts.follow();

        Need need = needs.add(DESK, asking(wish("wb:metaal-zagen-en-knippen")));
        alerts.follow();

        assertThat(toldCoach(coach, need)).containsExactly(anna);
        assertThat(toldCoach(staff(Role.COACH, "flevoland"), need)).isEmpty();
        assertThat(toldOwner(need)).isEmpty();
        assertThat(alerts.open(coach, need, now())).containsExactly(anna);
        assertThat(toldCoach(coach, need)).isEmpty();
    }

    @Test
    void another_accountmanager_is_not_told() {
        Need need = needs.add(DESK, asking(wish("wb:cnc-frezen")));
        alerts.follow();
        person("wb:cnc-frezen");
        alerts.follow();

        assertThat(alerts.ofOwnNeeds(staff(Role.ACCOUNT_MANAGER, "flevoland"), now())).isEmpty();
        assertThat(toldOwner(need)).hasSize(1);
    }

    @Test
    void who_withdraws_is_gone_at_once() {
        Need need = needs.add(DESK, asking(wish("wb:lassen")));
        alerts.follow();
        CandidateId anna = person("wb:lassen");
        assertThat(toldOwner(need)).containsExactly(anna);

        candidates.decide(anna, Purpose.MATCHING, false, RECORDING);

        assertThat(told(alerts.ofOwnNeeds(DESK, now()), need)).isEmpty();
    }

    @Test
    void a_need_that_closes_is_gone_at_once_and_its_alerts_soon() {
        Need need = needs.add(DESK, asking(wish("wb:lassen")));
        alerts.follow();
        person("wb:lassen");
        assertThat(toldOwner(need)).hasSize(1);

        needs.close(DESK, need.id(), NeedStatus.WITHDRAWN);

        assertThat(told(alerts.ofOwnNeeds(DESK, now()), need)).isEmpty();
        alerts.follow();
        assertThat(rows.findByNeedId(need.id().value())).isEmpty();
    }

    @Test
    void what_was_not_followed_yet_is_not_lost() {
        Need need = needs.add(DESK, asking(wish("wb:pijplassen")));
        alerts.follow();
        CandidateId anna = person("wb:pijplassen");
        long position = rows.position();

        rows.moveTo(0);
        alerts.follow();

        assertThat(rows.position()).isGreaterThan(position);
        assertThat(told(alerts.ofOwnNeeds(DESK, now()), need)).containsExactly(anna);
    }

    @Test
    void old_news_is_no_news() {
        Need need = needs.add(DESK, asking(wish("wb:lassen")));
        alerts.follow();
        person("wb:lassen");
        assertThat(toldOwner(need)).hasSize(1);

        assertThat(told(alerts.ofOwnNeeds(DESK, now().plus(Duration.ofDays(15))), need)).isEmpty();
    }

    @Test
    void an_erased_person_leaves_no_alert() {
        Need need = needs.add(DESK, asking(wish("wb:lassen")));
        alerts.follow();
        CandidateId anna = person("wb:lassen");
        assertThat(toldOwner(need)).containsExactly(anna);

        erasures.erase(
                anna,
                new Handling(
                        TestActors.INSTALLATION, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE));

        assertThat(rows.findByCandidateIdIn(List.of(anna.value()))).isEmpty();
        assertThat(toldOwner(need)).isEmpty();
    }

    private List<CandidateId> toldOwner(Need need) {
        alerts.follow();
        return told(alerts.ofOwnNeeds(DESK, now()), need);
    }

    private List<CandidateId> toldCoach(Actor coach, Need need) {
        return told(alerts.ofOwnPeople(coach, now()), need);
    }

    private static List<CandidateId> told(List<Alerts.News> news, Need need) {
        return news.stream()
                .filter(one -> one.need().id().equals(need.id()))
                .flatMap(one -> one.people().stream())
                .toList();
    }

    private CandidateId person(String competence) {
        var form =
                TestForms.named(
                        "A-" + TestForms.reference(),
                        "flevoland",
                        "Anna",
                        "06-00000001",
                        competence);
        CandidateId id = candidates.add(form, RECORDING).id();
        return candidates.decide(id, Purpose.MATCHING, true, RECORDING).id();
    }

    private void learn(CandidateId id, String competence) {
        candidates.replaceHoldings(
                id,
                null,
                List.of(new HoldingForm(competence, 3, "DECLARED", null, null)),
                RECORDING);
    }

    private static Instant now() {
        return Instant.now();
    }
}
