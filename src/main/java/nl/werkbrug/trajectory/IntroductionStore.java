package nl.werkbrug.trajectory;

import jakarta.inject.Singleton;

import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.proposal.ProposalId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of planned introductions. */
@Singleton
class IntroductionStore {
    private final IntroductionRows rows;

    IntroductionStore(IntroductionRows rows) {
        this.rows = rows;
    }

    Optional<PlannedIntroduction> find(IntroductionId id) {
        return rows.findById(id.value()).map(IntroductionRow::toIntroduction);
    }

    /** As nobody else changes it before this transaction is over. */
    PlannedIntroduction lock(IntroductionId id) {
        return rows.lock(id.value())
                .flatMap(rows::findById)
                .map(IntroductionRow::toIntroduction)
                .orElseThrow(NotYoursException::new);
    }

    /** The first one first. */
    List<PlannedIntroduction> of(TrajectoryId trajectory) {
        return read(rows.findByTrajectoryIdOrderByStartsAt(trajectory.value()));
    }

    List<PlannedIntroduction> of(Collection<TrajectoryId> trajectories) {
        var ids = trajectories.stream().map(TrajectoryId::value).toList();
        return ids.isEmpty() ? List.of() : read(rows.findByTrajectoryIdInOrderByStartsAt(ids));
    }

    List<PlannedIntroduction> at(EmployerId employer) {
        return read(rows.findByEmployerIdOrderByStartsAt(employer.value()));
    }

    /** The one that was planned at a proposal and did not happen yet. */
    Optional<PlannedIntroduction> planned(ProposalId proposal) {
        return read(rows.findByProposalIdAndState(proposal.value(), IntroductionState.PLANNED))
                .stream()
                .findFirst();
    }

    List<PlannedIntroduction> begun(Instant now) {
        return read(
                rows.findByStateAndAskedAtIsNullAndStartsAtLessThanEqualsOrderByStartsAt(
                        IntroductionState.PLANNED, now));
    }

    PlannedIntroduction add(PlannedIntroduction planned) {
        return rows.save(IntroductionRow.of(planned)).toIntroduction();
    }

    /** An old version throws an OptimisticLockException. */
    PlannedIntroduction store(PlannedIntroduction changed) {
        return rows.update(IntroductionRow.of(changed)).toIntroduction();
    }

    private static List<PlannedIntroduction> read(List<IntroductionRow> found) {
        return found.stream().map(IntroductionRow::toIntroduction).toList();
    }
}
