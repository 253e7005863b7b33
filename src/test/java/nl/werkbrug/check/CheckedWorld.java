package nl.werkbrug.check;

import io.micronaut.context.ApplicationContext;

import jakarta.inject.Singleton;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.MergeOrder;
import nl.werkbrug.candidate.Mergers;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.privacy.Erasures;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A store in which all sorts of things happened, through the front door. */
@Singleton
class CheckedWorld {
    private final ApplicationContext context;

    CheckedWorld(ApplicationContext context) {
        this.context = context;
    }

    /** Who and what a test can damage. */
    record Made(
            Actor coach,
            Candidate placed,
            Candidate proposed,
            Need filled,
            Need open,
            Trajectory way) {}

    Made fill() {
        Actor coach = staff(Role.COACH);
        Actor desk = staff(Role.ACCOUNT_MANAGER);
        Employer yard = get(Employers.class).add(new EmployerForm("Werf", null, null));
        Need filled = need(desk, yard);
        Need open = need(desk, yard);
        Candidate placed = somebody(coach);
        Candidate proposed = somebody(coach);
        get(Candidates.class).decide(proposed.id(), Purpose.MATCHING, true, by(coach));
        get(Candidates.class).decide(placed.id(), Purpose.MATCHING, false, by(coach));
        get(Proposals.class).pick(desk, open.id(), proposed.id(), null);
        merge(somebody(coach), somebody(coach));
        erase(somebody(coach).id());
        return new Made(coach, placed, proposed, filled, open, way(coach, placed, yard, filled));
    }

    private Trajectory way(Actor coach, Candidate who, Employer yard, Need need) {
        Trajectory begun = get(Trajectories.class).start(coach, who.id());
        String today = LocalDate.now(get(Clock.class)).toString();
        String employer = yard.id().value().toString();
        var step = Map.of("what", "Bellen", "owner", "CANDIDATE", "due", today);
        var agreed =
                new EventForm(
                        "PlanAgreed", Map.of("candidateAgrees", true, "steps", List.of(step)));
        var met =
                new EventForm(
                        "IntroductionHeld",
                        Map.of(
                                "employer", employer,
                                "kind", "INTERVIEW",
                                "candidateWish", "YES",
                                "employerWish", "YES"));
        var placed =
                new EventForm(
                        "Placed",
                        Map.of(
                                "employer",
                                employer,
                                "need",
                                need.id().value().toString(),
                                "contract",
                                "EMPLOYMENT",
                                "candidateAgrees",
                                true,
                                "firstDay",
                                today,
                                "hours",
                                32));
        return get(Trajectories.class)
                .record(coach, begun.id(), null, List.of(agreed, met, placed));
    }

    private void merge(Candidate kept, Candidate other) {
        var order =
                new MergeOrder(kept.id(), kept.version(), other.id(), other.version(), Set.of());
        get(Mergers.class).merge(order, by(TestActors.INSTALLATION));
    }

    private void erase(CandidateId who) {
        var right =
                new Handling(
                        TestActors.INSTALLATION, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE);
        get(Erasures.class).erase(who, right);
    }

    private Candidate somebody(Actor coach) {
        var form =
                TestForms.named(
                        TestForms.reference(), "flevoland", "Anna", "0612345678", "wb:lassen");
        return get(Candidates.class).add(form, by(coach));
    }

    private Need need(Actor desk, Employer yard) {
        return get(Needs.class)
                .add(desk, TestNeeds.ofEmployer(yard.id().value().toString(), "flevoland"));
    }

    private Actor staff(Role role) {
        var standing = new Standing(Set.of(role), Set.of(Region.of("flevoland")), null, null);
        String name = TestForms.reference();
        return get(Accounts.class).add(new AccountDraft(name, name, null, standing)).toActor();
    }

    private Recording by(Actor actor) {
        return new Recording(actor, Way.SPOKEN, get(Clock.class).instant());
    }

    private <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }
}
