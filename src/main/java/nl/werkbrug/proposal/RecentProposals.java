package nl.werkbrug.proposal;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.ProposalMark;
import nl.werkbrug.matching.ProposedPeople;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the search of the desk who was put before an employer, and how far that is. */
@Singleton
class RecentProposals implements ProposedPeople {
    private final RecentProposalRows rows;

    RecentProposals(RecentProposalRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public Set<CandidateId> since(Instant moment) {
        return rows.proposedSince(moment).stream()
                .map(CandidateId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public Map<CandidateId, ProposalMark> marks(Collection<CandidateId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return rows.findByCandidateIdIn(people.stream().map(CandidateId::value).toList()).stream()
                .flatMap(RecentProposals::mark)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, RecentProposals::furthest));
    }

    private static Stream<Map.Entry<CandidateId, ProposalMark>> mark(ProposalRow row) {
        return Stream.ofNullable(
                        switch (row.status()) {
                            case PICKED, ASKED, AGREED, CALL_ME -> ProposalMark.SHORTLISTED;
                            case SENT, INTERESTED -> ProposalMark.PROPOSED;
                            case INTRODUCTION -> ProposalMark.INTRODUCTION;
                            case DECLINED, NOT_NOW, WITHDRAWN -> null;
                        })
                .map(mark -> Map.entry(new CandidateId(row.candidateId()), mark));
    }

    private static ProposalMark furthest(ProposalMark one, ProposalMark other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
