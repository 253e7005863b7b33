package nl.werkbrug.own.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;

import jakarta.inject.Singleton;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.HoldingForm;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.proposal.ProposalId;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.web.Browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** People who look for work, each signed in with a browser of their own. */
@Singleton
class OwnPeople {
    static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);

    private static final String PASSWORD = "vier losse woorden hier";

    private final EmbeddedServer server;
    private final Accounts accounts;
    private final Candidates candidates;
    private final Employers employers;
    private final Needs needs;
    private final Proposals proposals;

    OwnPeople(
            EmbeddedServer server,
            Accounts accounts,
            Candidates candidates,
            Employers employers,
            Needs needs,
            Proposals proposals) {
        this.server = server;
        this.accounts = accounts;
        this.candidates = candidates;
        this.employers = employers;
        this.needs = needs;
        this.proposals = proposals;
    }

    record Somebody(CandidateId id, Browser browser) {
        Actor actor() {
            return TestActors.candidate(id);
        }
    }

    /** Says to weld, agreed to be matched, and has the page {@code /ik} before them. */
    Somebody somebody() {
        String reference = TestForms.reference();
        var form = TestForms.named(reference, "flevoland", "Anna", "06-00000000", "wb:lassen");
        CandidateId id = candidates.add(form, RECORDING).id();
        candidates.decide(id, Purpose.MATCHING, true, RECORDING);
        String username = "anna-" + reference.substring(0, 8);
        accounts.add(
                new AccountDraft(username, "Anna", null, Standing.candidate(id.value())), PASSWORD);
        var browser = new Browser(server);
        assertThat(browser.signIn(username, PASSWORD).statusCode()).isEqualTo(303);
        browser.get("/ik");
        return new Somebody(id, browser);
    }

    /** The same with a certificate that a coach saw, beside the own word. */
    Somebody withCertificate() {
        Somebody one = somebody();
        candidates.replaceHoldings(
                one.id(),
                null,
                List.of(
                        new HoldingForm("wb:lassen", 3, null, null, null),
                        new HoldingForm(
                                "wb:vca-basis",
                                3,
                                "DEMONSTRATED",
                                "Diploma gezien",
                                LocalDate.of(2026, 3, 1))),
                RECORDING);
        return one;
    }

    /** A company that asks for this person. */
    ProposalId asked(Somebody who) {
        EmployerId employer = employers.add(new EmployerForm("Werf De Hoop", null, "Almere")).id();
        var form = TestNeeds.ofEmployer(employer.value().toString(), "flevoland");
        var need = needs.add(TestActors.DESK, form).id();
        var proposal = proposals.pick(TestActors.DESK, need, who.id(), null).id();
        return proposals.ask(TestActors.DESK, proposal).id();
    }

    EmployerId employer(String name) {
        return employers.add(new EmployerForm(name, null, null)).id();
    }

    Candidate read(Somebody who) {
        return candidates.find(who.actor(), AccessPurpose.OWN_FILE, who.id()).orElseThrow();
    }
}
