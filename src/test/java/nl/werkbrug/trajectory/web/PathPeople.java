package nl.werkbrug.trajectory.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;

import jakarta.inject.Singleton;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
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
import nl.werkbrug.need.Need;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.TrajectoryId;
import nl.werkbrug.web.Browser;
import nl.werkbrug.web.TestAccounts;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody on the way to work, with a coach and a browser each. */
@Singleton
class PathPeople {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.PAPER, Instant.EPOCH);

    private final EmbeddedServer server;
    private final Accounts accounts;
    private final TestAccounts sessions;
    private final Candidates candidates;
    private final Employers employers;
    private final Needs needs;
    private final Trajectories trajectories;
    private int number;

    PathPeople(
            EmbeddedServer server,
            Accounts accounts,
            TestAccounts sessions,
            Candidates candidates,
            Employers employers,
            Needs needs,
            Trajectories trajectories) {
        this.server = server;
        this.accounts = accounts;
        this.sessions = sessions;
        this.candidates = candidates;
        this.employers = employers;
        this.needs = needs;
        this.trajectories = trajectories;
    }

    /** Anna, with Fatma as coach; the trajectory has begun. */
    record Walk(CandidateId anna, TrajectoryId id, Browser coach, Browser self) {
        String page() {
            return "/trajecten/" + id.value();
        }

        /** Opens the form, fills it in and saves it; names and values in turn. */
        int record(String kind, String... fields) {
            return saved(kind, fields).statusCode();
        }

        java.net.http.HttpResponse<String> saved(String kind, String... fields) {
            String form = coach.get(page() + "/gebeurtenis/" + kind).body();
            String[] all = new String[fields.length + 4];
            System.arraycopy(fields, 0, all, 0, fields.length);
            all[fields.length] = "soort";
            all[fields.length + 1] = kind;
            all[fields.length + 2] = "version";
            all[fields.length + 3] = version(form);
            return coach.post(page() + "/gebeurtenissen", all);
        }

        String read() {
            return coach.get(page()).body();
        }
    }

    static String version(String form) {
        var found = VERSION.matcher(form);
        assertThat(found.find()).as(form).isTrue();
        return found.group(1);
    }

    Walk walk() {
        CandidateId anna = someone();
        Account coach = account("Fatma Demir", staff(Role.COACH));
        candidates.assign(anna, coach.id(), RECORDING);
        TrajectoryId id = trajectories.start(TestActors.DESK, anna).id();
        Account self = account("Anna", Standing.candidate(anna.value()));
        var walk = new Walk(anna, id, browser(coach), browser(self));
        walk.read();
        walk.self().get("/ik");
        return walk;
    }

    CandidateId someone() {
        var form =
                TestForms.named(
                        TestForms.reference(), "flevoland", "Anna", "06-00000000", "wb:lassen");
        CandidateId id = candidates.add(form, RECORDING).id();
        candidates.decide(id, Purpose.MATCHING, true, RECORDING);
        return id;
    }

    EmployerId employer(String name) {
        return employers.add(new EmployerForm(name, null, null)).id();
    }

    Need need(EmployerId of) {
        return needs.add(
                TestActors.INSTALLATION, TestNeeds.ofEmployer(of.value().toString(), "flevoland"));
    }

    Browser staffBrowser(Role role) {
        return browser(account("Stafmedewerker", staff(role)));
    }

    private Account account(String name, Standing standing) {
        return accounts.add(new AccountDraft("pad" + number++, name, null, standing));
    }

    private Browser browser(Account of) {
        var browser = new Browser(server);
        browser.cookies().put("werkbrug-session", sessions.session(of.id()));
        return browser;
    }

    private static Standing staff(Role role) {
        return Standing.staff(Set.of(role), Set.of(Region.of("flevoland")));
    }
}
