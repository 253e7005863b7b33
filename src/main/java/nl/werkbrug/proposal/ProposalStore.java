package nl.werkbrug.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;

import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.need.NeedId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of proposals with their steps; every step is told as an event. */
@Singleton
class ProposalStore {
    private final ProposalRows rows;
    private final StepRows steps;
    private final ApplicationEventPublisher<Object> events;

    ProposalStore(ProposalRows rows, StepRows steps, ApplicationEventPublisher<Object> events) {
        this.rows = rows;
        this.steps = steps;
        this.events = events;
    }

    Optional<Proposal> find(ProposalId id) {
        return rows.findById(id.value()).map(row -> assemble(List.of(row)).getFirst());
    }

    Proposal get(ProposalId id) {
        return find(id).orElseThrow(NotYoursException::new);
    }

    Optional<Proposal> find(NeedId need, CandidateId who) {
        return rows.findCurrent(need.value(), who.value())
                .map(row -> assemble(List.of(row)).getFirst());
    }

    List<Proposal> ofNeed(NeedId need) {
        return assemble(rows.ofNeed(need.value()));
    }

    List<Proposal> ofNeed(NeedId need, Collection<CandidateId> people) {
        var ids = people.stream().map(CandidateId::value).toList();
        return ids.isEmpty() ? List.of() : assemble(rows.ofNeed(need.value(), ids));
    }

    List<Proposal> ofEmployer(UUID employer) {
        return assemble(rows.findByEmployerIdOrderByPickedAtAndId(employer));
    }

    List<Proposal> ofCandidate(CandidateId candidate) {
        return assemble(rows.findByCandidateIdOrderByPickedAtAndId(candidate.value()));
    }

    /** At most one for each need. */
    List<Proposal> currentOf(CandidateId candidate) {
        return assemble(rows.currentOf(candidate.value()));
    }

    List<Proposal> ofCoach(UUID coach) {
        return assemble(rows.ofCoach(coach));
    }

    List<Proposal> ofDesk(Collection<String> regions, UUID owner) {
        return regions.isEmpty() ? List.of() : assemble(rows.ofDesk(regions, owner));
    }

    Set<CandidateId> coached(Collection<Proposal> among) {
        var people = among.stream().map(each -> each.candidate().value()).distinct().toList();
        return people.isEmpty()
                ? Set.of()
                : rows.coached(people).stream().map(CandidateId::new).collect(toSet());
    }

    /** Others who change the shortlist of this need wait until this transaction is over. */
    void lock(NeedId need) {
        rows.lock(need.value());
    }

    Proposal add(Proposal picked) {
        ProposalRow row = rows.save(ProposalRow.of(picked));
        saveSteps(picked);
        return row.toProposal(picked.steps());
    }

    /** Writes what changed; an old version throws an OptimisticLockException. */
    Proposal store(Proposal changed) {
        ProposalRow row = rows.update(ProposalRow.of(changed));
        saveSteps(changed);
        return row.toProposal(changed.steps());
    }

    /** The same for a step that others want to know of. */
    Proposal took(Proposal before, Step step) {
        Proposal stored = store(before.took(step));
        eventOf(stored).ifPresent(events::publishEvent);
        return stored;
    }

    void tell(ProposalEvent event) {
        events.publishEvent(event);
    }

    /** As if it had never been picked. */
    void remove(Proposal picked) {
        steps.deleteByProposalId(picked.id().value());
        rows.delete(ProposalRow.of(picked));
    }

    private void saveSteps(Proposal changed) {
        long known = steps.countByProposalId(changed.id().value());
        changed.steps().stream()
                .skip(known)
                .map(step -> StepRow.of(changed.id(), step))
                .forEach(steps::save);
    }

    /** Being asked is told apart, with its link. */
    private static Optional<ProposalEvent> eventOf(Proposal proposal) {
        ProposalId id = proposal.id();
        return switch (proposal.status()) {
            case PICKED, ASKED -> Optional.empty();
            case AGREED, DECLINED, CALL_ME -> Optional.of(new ProposalAnswered(id));
            case SENT -> Optional.of(new ProposalSent(id));
            case INTERESTED, NOT_NOW -> Optional.of(new ProposalReacted(id));
            case INTRODUCTION -> Optional.of(new IntroductionPlanned(id));
            case WITHDRAWN -> Optional.of(new ProposalWithdrawn(id));
        };
    }

    private List<Proposal> assemble(List<ProposalRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var taken =
                steps
                        .findByProposalIdInOrderById(found.stream().map(ProposalRow::id).toList())
                        .stream()
                        .collect(
                                groupingBy(
                                        StepRow::proposalId, mapping(StepRow::toStep, toList())));
        return found.stream()
                .map(row -> row.toProposal(taken.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
