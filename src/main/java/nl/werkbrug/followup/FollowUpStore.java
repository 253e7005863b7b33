package nl.werkbrug.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import nl.werkbrug.trajectory.TrajectoryId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of follow-ups, with what was agreed and how it was said to be. */
@Singleton
class FollowUpStore {
    private final FollowUpRows rows;
    private final AgreementRows agreements;
    private final SignalRows signals;

    FollowUpStore(FollowUpRows rows, AgreementRows agreements, SignalRows signals) {
        this.rows = rows;
        this.agreements = agreements;
        this.signals = signals;
    }

    Optional<FollowUp> find(UUID id) {
        return rows.findById(id).map(row -> assemble(List.of(row)).getFirst());
    }

    /** The last one first. */
    List<FollowUp> of(TrajectoryId trajectory) {
        return assemble(
                rows.findByTrajectoryIdOrderByHeldOnDescAndRecordedAtDesc(trajectory.value()));
    }

    FollowUp add(FollowUp log) {
        rows.save(FollowUpRow.of(log));
        agreements.saveAll(
                log.agreements().stream().map(one -> AgreementRow.of(log.id(), one)).toList());
        log.told().forEach(told -> hear(log.trajectory(), told));
        return log;
    }

    void hear(TrajectoryId trajectory, Told told) {
        signals.save(SignalRow.of(trajectory, told));
    }

    List<Told> toldOf(TrajectoryId trajectory) {
        return signals.findByTrajectoryId(trajectory.value()).stream()
                .map(SignalRow::toTold)
                .toList();
    }

    /** Of whom nothing was heard, is left out. */
    Map<TrajectoryId, Signals> lastOf(Collection<TrajectoryId> trajectories) {
        if (trajectories.isEmpty()) {
            return Map.of();
        }
        var told = signals.last(trajectories.stream().map(TrajectoryId::value).toList());
        var last = new HashMap<TrajectoryId, Signals>();
        told.stream()
                .collect(groupingBy(SignalRow::trajectoryId, mapping(SignalRow::toTold, toList())))
                .forEach((id, all) -> last.put(new TrajectoryId(id), Signals.of(all)));
        return last;
    }

    Optional<AgreementRow> agreement(UUID id) {
        return agreements.findById(id);
    }

    Agreement change(UUID followUp, Agreement settled) {
        return agreements.update(AgreementRow.of(followUp, settled)).toAgreement();
    }

    private List<FollowUp> assemble(List<FollowUpRow> found) {
        var ids = found.stream().map(FollowUpRow::id).toList();
        var made =
                ids.isEmpty()
                        ? Map.<UUID, List<Agreement>>of()
                        : agreements.findByFollowUpIdInOrderByDueOn(ids).stream()
                                .collect(
                                        groupingBy(
                                                AgreementRow::followUpId,
                                                mapping(AgreementRow::toAgreement, toList())));
        return found.stream()
                .map(row -> row.toFollowUp(made.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
