package nl.werkbrug.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts of the demonstration: one for each role, all with the same known password. */
@Singleton
public class DemonstrationAccounts {
    public static final String PASSWORD = "werkbrug-demo";

    private final Accounts accounts;
    private final Candidates candidates;
    private final Employers employers;

    DemonstrationAccounts(Accounts accounts, Candidates candidates, Employers employers) {
        this.accounts = accounts;
        this.candidates = candidates;
        this.employers = employers;
    }

    /** Lets them in and returns their usernames; who has nobody to stand for is left out. */
    @Transactional
    public List<String> open() {
        List<AccountDraft> drafts = drafts();
        accounts.openDemonstration(drafts, PASSWORD);
        return drafts.stream().map(AccountDraft::username).toList();
    }

    private List<AccountDraft> drafts() {
        var drafts = new ArrayList<AccountDraft>();
        drafts.add(staff("accountmanager", "Accountmanager Anouk", Role.ACCOUNT_MANAGER));
        employer()
                .map(one -> draft("werkgever", one.name(), Standing.employer(one.id().value())))
                .ifPresent(drafts::add);
        drafts.add(staff("trajectcoach", "Trajectcoach Thijs", Role.COACH));
        candidate()
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
        return new AccountDraft(username, name, null, standing);
    }

    private Optional<Employer> employer() {
        EmployerId first = Company.all().getFirst().id();
        return employers.find(first);
    }

    /** Somebody of the region who may be found, the same every time. */
    private Optional<CandidateId> candidate() {
        var found = new ArrayList<CandidateId>();
        candidates.forEachPage(page ->
                page.stream()
                        .filter(Profile::mayBeMatched)
                        .filter(one -> one.region().code().equals(Demonstration.REGION))
                        .filter(one -> one.holdings().size() > 5)
                        .map(Profile::id)
                        .forEach(found::add));
        return found.stream().min(Comparator.comparing(CandidateId::value));
    }

    private String nameOf(CandidateId id) {
        return candidates.find(id).map(one -> one.person().firstName()).orElse("Kandidaat");
    }
}
