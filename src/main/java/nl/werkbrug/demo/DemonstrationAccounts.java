package nl.werkbrug.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts of the demonstration: one for each role, all with the same known password. */
@Singleton
public class DemonstrationAccounts {
    public static final String PASSWORD = "werkbrug-demo";

    private static final int CASELOAD = 40;

    private final Accounts accounts;
    private final Candidates candidates;
    private final Profiles profiles;
    private final Employers employers;
    private final DemonstrationProposals proposals;
    private final DemonstrationTrajectories trajectories;
    private final Clock clock;

    DemonstrationAccounts(
            Accounts accounts,
            Candidates candidates,
            Profiles profiles,
            Employers employers,
            DemonstrationProposals proposals,
            DemonstrationTrajectories trajectories,
            Clock clock) {
        this.accounts = accounts;
        this.candidates = candidates;
        this.profiles = profiles;
        this.employers = employers;
        this.proposals = proposals;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** Lets them in and returns their usernames; who has nobody to stand for is left out. */
    @Transactional
    public List<String> open() {
        List<AccountDraft> drafts = drafts();
        accounts.openDemonstration(drafts, PASSWORD);
        accounts.find("trajectcoach").map(Account::toActor).ifPresent(this::giveCandidates);
        return drafts.stream().map(AccountDraft::username).toList();
    }

    /** Once: who was taken from the coach later, stays away. */
    private void giveCandidates(Actor coach) {
        if (profiles.coachedBy(coach).isEmpty()) {
            var recording = new Recording(Demonstration.ITSELF, Way.IMPORT, clock.instant());
            people().stream()
                    .limit(CASELOAD)
                    .forEach(id -> candidates.assign(id, coach.id(), recording));
            proposals.fill();
            trajectories.fill(coach);
        }
    }

    private List<AccountDraft> drafts() {
        var drafts = new ArrayList<AccountDraft>();
        drafts.add(staff("accountmanager", "Accountmanager Anouk", Role.ACCOUNT_MANAGER));
        employer()
                .map(one -> draft("werkgever", one.name(), Standing.employer(one.id().value())))
                .ifPresent(drafts::add);
        drafts.add(staff("trajectcoach", "Trajectcoach Thijs", Role.COACH));
        people().stream()
                .findFirst()
                .map(id -> draft("kandidaat", nameOf(id), Standing.candidate(id.value())))
                .ifPresent(drafts::add);
        drafts.add(staff("coordinator", "Coördinator Carla", Role.COORDINATOR));
        drafts.add(staff("beheerder", "Beheerder Bas", Role.ADMIN));
        return drafts;
    }

    private static AccountDraft staff(String username, String name, Role role) {
        Set<Region> region = Set.of(Region.of(Demonstration.REGION));
        return draft(username, name, Standing.staff(Set.of(role), region));
    }

    private static AccountDraft draft(String username, String name, Standing standing) {
        return new AccountDraft(username, name, username + "@werkbrug.example", standing);
    }

    private Optional<Employer> employer() {
        EmployerId first = Company.all().getFirst().id();
        return employers.find(first);
    }

    /** People of the region who may be found, the same every time. */
    private List<CandidateId> people() {
        var found = new ArrayList<CandidateId>();
        profiles.forEachPage(page ->
                page.stream()
                        .filter(Profile::mayBeMatched)
                        .filter(one -> one.region().code().equals(Demonstration.REGION))
                        .filter(one -> one.holdings().size() > 5)
                        .map(Profile::id)
                        .forEach(found::add));
        return found.stream().sorted(Comparator.comparing(CandidateId::value)).toList();
    }

    private String nameOf(CandidateId id) {
        return candidates
                .find(Demonstration.ITSELF, AccessPurpose.REGISTRATION, id)
                .map(one -> one.person().firstName())
                .orElse("Kandidaat");
    }
}
