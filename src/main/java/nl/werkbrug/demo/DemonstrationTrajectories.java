package nl.werkbrug.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.followup.FollowUps;
import nl.werkbrug.followup.Pulses;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.trajectory.Trajectories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole way to work, told by the people of one coach: somebody in every phase, a red signal, a
 * contact that is late, two weeks to go until it lasts, and a dropout who came back.
 */
@Singleton
class DemonstrationTrajectories {
    private final Accounts accounts;
    private final Profiles profiles;
    private final Employers employers;
    private final Proposals proposals;
    private final Trajectories trajectories;
    private final FollowUps followUps;
    private final Pulses pulses;
    private final Clock clock;

    DemonstrationTrajectories(
            Accounts accounts,
            Profiles profiles,
            Employers employers,
            Proposals proposals,
            Trajectories trajectories,
            FollowUps followUps,
            Pulses pulses,
            Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.employers = employers;
        this.proposals = proposals;
        this.trajectories = trajectories;
        this.followUps = followUps;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** Once, when this coach has people; those with a proposal that waits keep their own story. */
    @Transactional
    void fill(Actor coach) {
        List<EmployerId> companies =
                Company.all().stream()
                        .map(Company::id)
                        .filter(id -> employers.find(id).isPresent())
                        .toList();
        if (companies.size() > 3) {
            fill(coach, companies);
        }
    }

    private void fill(Actor coach, List<EmployerId> companies) {
        LocalDate today = LocalDate.now(clock);
        Optional<CandidateId> self = self();
        var cast =
                Stream.concat(self.stream(), others(coach, self).stream())
                        .map(who ->
                                new Story(coach, who, companies, today, trajectories, followUps))
                        .iterator();
        for (Story.Plot plot : Story.PLOTS) {
            tell(plot, cast);
        }
        pulses.ask(today);
    }

    private static void tell(Story.Plot plot, Iterator<Story> cast) {
        if (cast.hasNext()) {
            plot.tell(cast.next());
        }
    }

    private Optional<CandidateId> self() {
        return accounts.find("kandidaat")
                .map(Account::toActor)
                .flatMap(actor -> Optional.ofNullable(actor.candidate()))
                .map(CandidateId::new);
    }

    private List<CandidateId> others(Actor coach, Optional<CandidateId> self) {
        return profiles.coachedBy(coach).stream()
                .map(Profile::id)
                .filter(who -> self.filter(who::equals).isEmpty())
                .filter(who -> proposals.about(coach, who).isEmpty())
                .sorted(Comparator.comparing(CandidateId::value))
                .toList();
    }
}
