package nl.werkbrug.proposal;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Joining;
import nl.werkbrug.candidate.Owned;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposals go along; of two for one need the one that is over is set aside. */
@Singleton
class ProposalBelongings implements Belongings {
    private static final Owned PROPOSALS = Owned.by("proposal", "candidate_id").withVersions();
    private static final String SET_ASIDE = "UPDATE proposal SET set_aside = ? WHERE id = ?";
    private static final String BACK =
            """
            UPDATE proposal SET set_aside = '00000000-0000-0000-0000-000000000000'
            WHERE set_aside = ?
            """;

    private final ProposalStore store;
    private final Needs needs;

    ProposalBelongings(ProposalStore store, Needs needs) {
        this.store = store;
        this.needs = needs;
    }

    @Override
    public List<Refusal> obstacles(CandidateId kept, CandidateId other) {
        Map<NeedId, Proposal> mine = currentOf(kept);
        return currentOf(other).values().stream()
                .filter(each -> !each.status().isEnd())
                .flatMap(each -> Optional.ofNullable(mine.get(each.need())).stream())
                .filter(each -> !each.status().isEnd())
                .map(each -> Refusal.of("merge", "refusal.merge.proposals", titleOf(each.need())))
                .toList();
    }

    @Override
    public void follow(Joining joining) {
        Map<NeedId, Proposal> mine = currentOf(joining.kept());
        for (Proposal theirs : currentOf(joining.other()).values()) {
            Optional.ofNullable(mine.get(theirs.need()))
                    .map(own -> theirs.status().isEnd() ? theirs : own)
                    .ifPresent(over -> joining.update(SET_ASIDE, joining.id(), over.id().value()));
        }
        joining.move(PROPOSALS);
    }

    @Override
    public void goBack(Joining joining) {
        joining.moveBack(PROPOSALS);
        joining.update(BACK, joining.id());
    }

    private Map<NeedId, Proposal> currentOf(CandidateId who) {
        return store.currentOf(who).stream().collect(toMap(Proposal::need, each -> each));
    }

    private String titleOf(NeedId need) {
        return needs.find(Actor.installation("merge"), need).map(Need::title).orElse("");
    }
}
