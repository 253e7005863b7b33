package nl.werkbrug.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.matching.Match;
import nl.werkbrug.matching.Scorer;
import nl.werkbrug.matching.Weights;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.OpenNeeds;
import nl.werkbrug.proposal.Answer;
import nl.werkbrug.proposal.Proposal;
import nl.werkbrug.proposal.Proposals;
import nl.werkbrug.proposal.Questions;
import nl.werkbrug.proposal.Shortlist;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Proposals of the demonstration in several states, so that every account finds one of its own. */
@Singleton
class DemonstrationProposals {
    private static final int CARDS = 3;
    private static final int SHORTLIST = 4;
    private static final Duration SILENCE = Duration.ofDays(8);

    private final Accounts accounts;
    private final OpenNeeds openNeeds;
    private final Profiles profiles;
    private final Proposals proposals;
    private final Shortlist shortlist;
    private final Questions questions;
    private final Scorer scorer;
    private final Clock clock;

    DemonstrationProposals(
            Accounts accounts,
            OpenNeeds openNeeds,
            Profiles profiles,
            Proposals proposals,
            Shortlist shortlist,
            Questions questions,
            Competences competences,
            Weights weights,
            Distances distances,
            Clock clock) {
        this.accounts = accounts;
        this.openNeeds = openNeeds;
        this.profiles = profiles;
        this.proposals = proposals;
        this.shortlist = shortlist;
        this.questions = questions;
        this.scorer = new Scorer(competences.catalogue(), weights, distances);
        this.clock = clock;
    }

    /** Once, in a store that is just filled. */
    @Transactional
    public void fill() {
        Optional<Actor> desk = actor("accountmanager");
        Optional<Actor> coach = actor("trajectcoach");
        Optional<Actor> employer = actor("werkgever");
        if (desk.isPresent() && coach.isPresent() && employer.isPresent()) {
            fill(desk.get(), coach.get(), employer.get());
        }
    }

    private void fill(Actor desk, Actor coach, Actor employer) {
        List<Profile> people = profiles.coachedBy(coach);
        needWithMost(people, need -> isOf(employer, need))
                .ifPresent(need -> cards(desk, coach, need, people));
        needWithMost(people, need -> !isOf(employer, need))
                .ifPresent(need -> shortlist(desk, coach, need, people));
        actor("kandidaat").ifPresent(candidate -> question(desk, candidate, employer));
    }

    /** Waiting for the employer. */
    private void cards(Actor desk, Actor coach, Need need, List<Profile> people) {
        fitting(need, people)
                .limit(CARDS)
                .forEach(who -> {
                    Proposal picked = proposals.pick(desk, need.id(), who, null);
                    questions.ask(desk, picked.id(), true);
                    proposals.answer(coach, picked.id(), Answer.YES);
                    proposals.send(desk, picked.id());
                });
    }

    /** Waiting for the desk and for the coach: one said nothing, one wants a call, two wait. */
    private void shortlist(Actor desk, Actor coach, Need need, List<Profile> people) {
        List<CandidateId> some = fitting(need, people).limit(SHORTLIST).toList();
        Clock then = Clock.offset(clock, SILENCE.negated());
        some.stream().limit(1).forEach(who -> ask(desk, need, who, then));
        some.stream()
                .skip(1)
                .limit(1)
                .map(who -> ask(desk, need, who, clock))
                .forEach(asked -> proposals.answer(coach, asked.id(), Answer.CALL_ME));
        some.stream().skip(2).forEach(who -> proposals.pick(desk, need.id(), who, null));
    }

    /** Waiting for the candidate. */
    private void question(Actor desk, Actor candidate, Actor employer) {
        UUID self = candidate.candidate();
        if (self != null) {
            var id = new CandidateId(self);
            List<Profile> alone = List.copyOf(profiles.of(List.of(id)).values());
            needWithMost(alone, need -> !isOf(employer, need))
                    .filter(need -> proposals.of(desk, need.id()).isEmpty())
                    .ifPresent(need -> ask(desk, need, id, clock));
        }
    }

    private Proposal ask(Actor desk, Need need, CandidateId who, Clock then) {
        Proposal picked = shortlist.at(then).pick(desk, need.id(), who, null);
        return questions.at(then).ask(desk, picked.id(), true);
    }

    /** The open need that most of these people fit or nearly fit. */
    private Optional<Need> needWithMost(List<Profile> people, Predicate<Need> which) {
        return openNeeds.all().stream()
                .filter(need -> need.region().code().equals(Demonstration.REGION))
                .filter(which)
                .max(
                        Comparator.<Need>comparingLong(need -> fitting(need, people).count())
                                .thenComparing(Need::title));
    }

    private Stream<CandidateId> fitting(Need need, List<Profile> people) {
        return people.stream()
                .filter(one -> one.mayBeMatched() && one.isWithin(need.region()))
                .filter(one -> !one.saidNo(Purpose.SHARE_WITH_EMPLOYER))
                .map(one -> scorer.compare(need, one))
                .filter(match -> match.fits() || match.nearlyFits())
                .sorted(Match.IN_ORDER)
                .map(Match::candidate);
    }

    private Optional<Actor> actor(String username) {
        return accounts.find(username).map(Account::toActor);
    }

    private static boolean isOf(Actor employer, Need need) {
        return need.employer() != null && employer.isOf(need.employer().value());
    }
}
