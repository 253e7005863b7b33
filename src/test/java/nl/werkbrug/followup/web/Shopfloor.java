package nl.werkbrug.followup.web;

import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.TestAccounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People who began an orientation yesterday, with a coach of Flevoland beside them. */
record Shopfloor(EmbeddedServer server) {
    static final String PHONE = "06-00000123";

    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);

    /** With an account of their own. */
    Actor coach() {
        var standing = new Standing(Set.of(Role.COACH), Set.of(Region.of("flevoland")), null, null);
        String username = "coach." + UUID.randomUUID();
        return bean(Accounts.class)
                .add(new AccountDraft(username, "Coach", null, standing))
                .toActor();
    }

    /** In which this person is signed in. */
    Browser browser(Actor who) {
        var browser = new Browser(server);
        browser.cookies().put("werkbrug-session", bean(TestAccounts.class).session(who.id()));
        return browser;
    }

    /** Their trajectory; they began yesterday, so that somebody has to speak with them today. */
    TrajectoryId oriented(Actor coach, String name) {
        var trajectories = bean(Trajectories.class);
        var trajectory = trajectories.start(coach, person(coach.id(), name));
        EmployerId employer = bean(Employers.class).add(werf()).id();
        LocalDate yesterday = LocalDate.now(Region.ZONE).minusDays(1);
        trajectories.record(coach, trajectory.id(), null, story(employer, yesterday));
        return trajectory.id();
    }

    private static EmployerForm werf() {
        return new EmployerForm("Werf Oost", null, "Urk");
    }

    private CandidateId person(AccountId coach, String name) {
        var candidates = bean(Candidates.class);
        var form = TestForms.named(TestForms.reference(), "flevoland", name, PHONE, "wb:lassen");
        CandidateId id = candidates.add(form, RECORDING).id();
        candidates.decide(id, Purpose.MATCHING, true, RECORDING);
        candidates.assign(id, coach, RECORDING);
        return id;
    }

    private static List<EventForm> story(EmployerId employer, LocalDate day) {
        String at = employer.value().toString();
        return List.of(
                event("IntakeHeld", day, Map.of()),
                event(
                        "PlanAgreed",
                        day,
                        Map.of(
                                "candidateAgrees",
                                true,
                                "steps",
                                List.of(
                                        Map.of(
                                                "what", "Kennismaken",
                                                "owner", "COACH",
                                                "due", day.toString())))),
                event(
                        "IntroductionHeld",
                        day,
                        Map.of(
                                "employer", at,
                                "kind", "COMPANY_VISIT",
                                "candidateWish", "YES",
                                "employerWish", "YES")),
                event(
                        "OrientationStarted",
                        day,
                        Map.of(
                                "employer",
                                at,
                                "mentor",
                                "Bert",
                                "firstDay",
                                day.toString(),
                                "lastDay",
                                day.plusWeeks(4).toString())));
    }

    private static EventForm event(String type, LocalDate day, Map<String, Object> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("date", day.toString());
        return new EventForm(type, all);
    }

    private <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }
}
