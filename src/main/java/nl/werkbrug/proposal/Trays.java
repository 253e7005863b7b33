package nl.werkbrug.proposal;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.Needs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What of all proposals lies before somebody: what is under way, and what ended just now. */
@Singleton
public class Trays {
    /** How long an end stays news. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final ProposalStore store;
    private final Objections objections;
    private final Needs needs;

    Trays(ProposalStore store, Objections objections, Needs needs) {
        this.store = store;
        this.needs = needs;
        this.objections = objections;
    }

    /** Of the needs that this accountmanager looks after, and of those that nobody does. */
    @Transactional
    public List<Proposal> ofDesk(Actor reader, Instant now) {
        List<String> regions =
                reader.is(Role.ACCOUNT_MANAGER)
                        ? reader.regions().stream().map(Region::code).toList()
                        : List.of();
        return fresh(store.ofDesk(regions, reader.id().value()), now);
    }

    /** What an employer got to see of the needs of this desk, the newest first. */
    @Transactional
    public List<Proposal> before(Actor reader, EmployerId employer) {
        return store.ofEmployer(employer.value()).reversed().stream()
                .filter(each -> each.status().isBeforeEmployer())
                .filter(each -> isAtDesk(reader, each))
                .toList();
    }

    /** Of the people whom this coach stays beside. */
    @Transactional
    public List<Proposal> ofCoach(Actor reader, Instant now) {
        return reader.is(Role.COACH) ? fresh(store.ofCoach(reader.id().value()), now) : List.of();
    }

    /** Of a candidate who reads it. */
    @Transactional
    public List<Proposal> ofCandidate(Actor reader, Instant now) {
        UUID self = reader.candidate();
        return self == null || !reader.isCandidate(self)
                ? List.of()
                : fresh(store.ofCandidate(new CandidateId(self)), now);
    }

    /** Who of these people has a coach. */
    @Transactional
    public Set<CandidateId> coached(List<Proposal> among) {
        return store.coached(among);
    }

    /** Where the candidate says that something in the letter is not right. */
    @Transactional
    public Set<ProposalId> objected(List<Proposal> among) {
        return objections.open(among);
    }

    private boolean isAtDesk(Actor reader, Proposal each) {
        return needs.find(reader, each.need())
                .filter(need -> reader.is(Role.ACCOUNT_MANAGER, need.region()))
                .isPresent();
    }

    private static List<Proposal> fresh(List<Proposal> all, Instant now) {
        return all.stream()
                .filter(each -> each.status() != ProposalStatus.PICKED)
                .filter(each -> !isOld(each, now))
                .toList();
    }

    private static boolean isOld(Proposal each, Instant now) {
        Introduction planned = each.introduction();
        return (each.status().isEnd() && each.last().at().plus(NEWS).isBefore(now))
                || (planned != null && planned.at().isBefore(now));
    }
}
