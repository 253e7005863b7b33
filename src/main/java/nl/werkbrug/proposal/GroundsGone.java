package nl.werkbrug.proposal;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateChanged;
import nl.werkbrug.candidate.DataKind;
import nl.werkbrug.need.NeedClosed;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** Takes proposals back whose ground is gone: the need is closed, or consent was withdrawn. */
@Singleton
class GroundsGone {
    private final ProposalStore store;
    private final Parties parties;
    private final Clock clock;

    GroundsGone(ProposalStore store, Parties parties, Clock clock) {
        this.store = store;
        this.parties = parties;
        this.clock = clock;
    }

    /** A planned introduction goes on: those two have found each other. */
    @EventListener
    void withdraw(NeedClosed closed) {
        withdraw(
                store.ofNeed(closed.need()),
                each -> each.status() != ProposalStatus.INTRODUCTION,
                Channel.CLOSING);
    }

    /** Inside the transaction, so that no employer sees a card in between. */
    @EventListener
    void withdraw(CandidateChanged changed) {
        boolean gone =
                changed.handling().kind() == DataKind.CONSENT
                        && !parties.mayStillBeProposed(changed.candidate());
        if (gone) {
            withdraw(store.ofCandidate(changed.candidate()), _ -> true, Channel.CONSENT);
        }
    }

    private void withdraw(List<Proposal> found, Predicate<Proposal> which, Channel channel) {
        found.stream()
                .filter(each -> !each.status().isEnd())
                .filter(which)
                .forEach(each -> store.took(each, end(channel)));
    }

    private Step end(Channel channel) {
        return Step.plain(ProposalStatus.WITHDRAWN, clock.instant(), null, channel);
    }
}
