package nl.werkbrug.proposal;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One candidate offered to one employer for one need (nl: voorstel). It stands where its last step
 * came; the reason is why the desk picked this person.
 */
public record Proposal(
        ProposalId id,
        long version,
        Offer offer,
        @Nullable String reason,
        List<Step> steps,
        @Nullable Introduction introduction) {
    public Proposal {
        steps = List.copyOf(steps);
    }

    public NeedId need() {
        return offer.need();
    }

    public EmployerId employer() {
        return offer.employer();
    }

    public CandidateId candidate() {
        return offer.candidate();
    }

    public Step last() {
        return steps.getLast();
    }

    public ProposalStatus status() {
        return last().to();
    }

    public Instant pickedAt() {
        return steps.getFirst().at();
    }

    /** When the candidate was asked; empty before. */
    public Optional<Step> asked() {
        return latest(Set.of(ProposalStatus.ASKED));
    }

    /** What the candidate said last. */
    public Optional<Step> answered() {
        return latest(Answer.STATUSES);
    }

    public Optional<Step> sent() {
        return latest(Set.of(ProposalStatus.SENT));
    }

    /** What the employer said. */
    public Optional<Step> reacted() {
        return latest(Reaction.STATUSES);
    }

    /** Both sides can take it back until they have met. */
    public boolean mayBeWithdrawn(Instant now) {
        return status() != ProposalStatus.WITHDRAWN
                && (introduction == null || introduction.at().isAfter(now));
    }

    Proposal took(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Proposal(id, version, offer, reason, longer, introduction);
    }

    Proposal because(@Nullable String why) {
        return new Proposal(id, version, offer, why, steps, introduction);
    }

    Proposal meeting(@Nullable Introduction planned) {
        return new Proposal(id, version, offer, reason, steps, planned);
    }

    private Optional<Step> latest(Set<ProposalStatus> statuses) {
        return steps.reversed().stream().filter(step -> statuses.contains(step.to())).findFirst();
    }
}
