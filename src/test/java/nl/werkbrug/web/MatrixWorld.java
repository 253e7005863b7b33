package nl.werkbrug.web;

import jakarta.inject.Singleton;

import nl.werkbrug.TestActors;
import nl.werkbrug.access.AccessTokens;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.AccountDraft;
import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Standing;
import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Candidates;
import nl.werkbrug.candidate.Consent.Way;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Recording;
import nl.werkbrug.candidate.TestForms;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.TestNeeds;
import nl.werkbrug.privacy.Erasures;
import nl.werkbrug.proposal.Answer;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.trajectory.EventForm;
import nl.werkbrug.trajectory.IntroductionForm;
import nl.werkbrug.trajectory.IntroductionId;
import nl.werkbrug.trajectory.Introductions;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.trajectory.TrajectoryId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Somebody in every role, all of Flevoland, and whatever they may come across. */
@Singleton
class MatrixWorld {
    static final String HERE = "flevoland";
    static final String ELSEWHERE = "twente";
    static final String NAME = "Voornaamvananna";
    static final String PHONE = "06-00000123";

    private static final Recording RECORDING =
            new Recording(TestActors.INSTALLATION, Way.IMPORT, Instant.EPOCH);

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Candidates candidates;
    private final Employers employers;
    private final Needs needs;
    private final Proposals proposals;
    private final Trajectories trajectories;
    private final Introductions introductions;
    private final Erasures erasures;

    private final Map<Role, Account> people = new EnumMap<>(Role.class);
    private final Map<Role, String> bearers = new EnumMap<>(Role.class);
    final CandidateId own;
    final EmployerId employer;

    MatrixWorld(
            Accounts accounts,
            AccessTokens tokens,
            Candidates candidates,
            Employers employers,
            Needs needs,
            Proposals proposals,
            Trajectories trajectories,
            Introductions introductions,
            Erasures erasures) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.candidates = candidates;
        this.employers = employers;
        this.needs = needs;
        this.proposals = proposals;
        this.trajectories = trajectories;
        this.introductions = introductions;
        this.erasures = erasures;
        own = person(HERE);
        employer = employers.add(new EmployerForm("Werf", null, null)).id();
        for (Role role : Role.values()) {
            people.put(role, account(role));
            bearers.put(role, tokens.add(person(role).id(), "matrix").value());
        }
        needs.add(TestActors.DESK, TestNeeds.asking(TestNeeds.wish("wb:lassen")));
    }

    Account person(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    String bearer(Role role) {
        return Objects.requireNonNull(bearers.get(role));
    }

    /** Somebody who stands so towards the people here; the own file is always the same one. */
    CandidateId candidate(String relation) {
        return switch (relation) {
            case "own" -> own;
            case "assigned" -> assigned(person(HERE));
            case "same region" -> person(HERE);
            case "said no" -> decided(person(HERE), Purpose.MATCHING, false);
            case "shared" -> decided(person(ELSEWHERE), Purpose.SHARE_OUTSIDE_REGION, true);
            case "other region" -> person(ELSEWHERE);
            case "erased" -> erased(person(HERE));
            default -> throw new IllegalArgumentException(relation);
        };
    }

    NeedId need(String relation, boolean draft) {
        var theirs = relation.equals("own employer") ? employer : otherEmployer();
        String region = relation.equals("other region") ? ELSEWHERE : HERE;
        var form = TestNeeds.ofEmployer(theirs.value().toString(), region);
        return needs.add(TestActors.DESK, draft ? TestNeeds.asDraft(form) : form).id();
    }

    EmployerId employer(String relation) {
        return relation.equals("own") ? employer : otherEmployer();
    }

    Proposal proposal(String relation) {
        if (relation.equals("elsewhere")) {
            var needElsewhere = need("other region", false);
            return sent(picked(needElsewhere, person(ELSEWHERE)));
        }
        assigned(own);
        Proposal picked = picked(need("own employer", false), own);
        return switch (relation) {
            case "picked" -> picked;
            case "asked" -> proposals.ask(desk(), picked.id());
            case "sent" -> sent(picked);
            case "withdrawn" -> proposals.withdraw(desk(), sent(picked).id());
            default -> throw new IllegalArgumentException(relation);
        };
    }

    /** Of somebody who said something with the own name in it. */
    TrajectoryId trajectory(String relation) {
        boolean gone = relation.equals("erased");
        CandidateId who = candidate(gone ? "same region" : relation);
        Trajectory begun =
                trajectories.openOf(desk(), who).orElseGet(() -> trajectories.start(desk(), who));
        if (begun.entries().isEmpty()) {
            Map<String, Object> said = Map.of("motivation", NAME + " wil graag werken");
            trajectories.record(
                    desk(),
                    begun.id(),
                    null,
                    List.of(new EventForm("IntakeHeld", new HashMap<>(said))));
        }
        if (gone) {
            erased(who);
        }
        return begun.id();
    }

    /** Planned with the employer of this world, and elsewhere with another one. */
    IntroductionId introduction(String relation) {
        boolean elsewhere = relation.equals("elsewhere");
        boolean gone = relation.equals("erased");
        CandidateId who = candidate(elsewhere ? "other region" : gone ? "same region" : relation);
        var open =
                trajectories.openOf(desk(), who).orElseGet(() -> trajectories.start(desk(), who));
        var form =
                new IntroductionForm(
                        (elsewhere ? otherEmployer() : employer).value().toString(),
                        null,
                        "INTERVIEW",
                        LocalDate.now(Region.ZONE).plusDays(7).toString(),
                        "14:00",
                        null,
                        "Op de werf",
                        "de voorman",
                        null);
        var planned = introductions.plan(desk(), open.id(), form);
        if (gone) {
            erased(who);
        }
        return planned.id();
    }

    /** 0 for who is not there. */
    long versionIfThere(CandidateId id) {
        return candidates
                .find(TestActors.INSTALLATION, AccessPurpose.RIGHTS, id)
                .map(Candidate::version)
                .orElse(0L);
    }

    long versionOf(NeedId id) {
        return needs.find(TestActors.DESK, id).orElseThrow().version();
    }

    private Proposal picked(NeedId need, CandidateId who) {
        return proposals.pick(desk(), need, who, null);
    }

    private Proposal sent(Proposal picked) {
        proposals.ask(desk(), picked.id());
        proposals.answer(TestActors.candidate(picked.candidate()), picked.id(), Answer.YES);
        return proposals.send(desk(), picked.id());
    }

    private EmployerId otherEmployer() {
        return employers.add(new EmployerForm("Ander", null, null)).id();
    }

    private static Actor desk() {
        return TestActors.DESK;
    }

    private CandidateId person(String region) {
        CandidateForm form =
                TestForms.named(TestForms.reference(), region, NAME, PHONE, "wb:lassen");
        CandidateId id = candidates.add(form, RECORDING).id();
        return decided(id, Purpose.MATCHING, true);
    }

    private CandidateId erased(CandidateId id) {
        erasures.erase(
                id,
                new Handling(
                        TestActors.INSTALLATION, Role.ADMIN, AccessPurpose.RIGHTS, DataKind.FILE));
        return id;
    }

    private CandidateId decided(CandidateId id, Purpose purpose, boolean given) {
        candidates.decide(id, purpose, given, RECORDING);
        return id;
    }

    private CandidateId assigned(CandidateId id) {
        candidates.assign(id, coach(), RECORDING);
        return id;
    }

    private AccountId coach() {
        return person(Role.COACH).id();
    }

    private Account account(Role role) {
        var standing =
                new Standing(
                        Set.of(role),
                        role.isStaff() ? Set.of(Region.of(HERE)) : Set.of(),
                        role == Role.EMPLOYER ? employer.value() : null,
                        role == Role.CANDIDATE ? own.value() : null);
        String name = "matrix." + role.name().toLowerCase(Locale.ROOT).replace('_', '.');
        return accounts.add(new AccountDraft(name, name, null, standing));
    }
}
