package nl.werkbrug.proposal;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;

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

    Trays(ProposalStore store, Objections objections) {
        this.store = store;
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
