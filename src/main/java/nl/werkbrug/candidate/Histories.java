package nl.werkbrug.candidate;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to files, for who may write in them. */
@Singleton
public class Histories {
    private final CandidateStore store;
    private final Disputes disputes;
    private final ChangeRows changes;
    private final ContactMomentRows contacts;
    private final ReplacedHoldingRows replaced;
    private final MergeRows merges;

    Histories(
            CandidateStore store,
            Disputes disputes,
            ChangeRows changes,
            ContactMomentRows contacts,
            ReplacedHoldingRows replaced,
            MergeRows merges) {
        this.store = store;
        this.disputes = disputes;
        this.changes = changes;
        this.contacts = contacts;
        this.replaced = replaced;
        this.merges = merges;
    }

    /** The newest first. Whoever asks has found the candidate before. */
    @Transactional
    public List<HistoryEvent> of(Actor reader, CandidateId id) {
        return isFor(reader, id) ? everything(id) : List.of();
    }

    /** Who changed one of these facts last. */
    @Transactional
    public Optional<Change> lastOf(Actor reader, CandidateId id, Collection<String> facts) {
        return isFor(reader, id)
                ? changes.findFirstByCandidateIdAndFactInOrderByChangedAtDesc(id.value(), facts)
                        .map(ChangeRow::toChange)
                : Optional.empty();
    }

    private boolean isFor(Actor reader, CandidateId id) {
        return store.find(id)
                .flatMap(stored -> Dossier.of(stored).seenBy(reader))
                .filter(Sight::mayChange)
                .isPresent();
    }

    private List<HistoryEvent> everything(CandidateId id) {
        return Stream.of(changes(id), answers(id), contacts(id), disputes(id), merges(id))
                .flatMap(events -> events)
                .sorted(comparing(HistoryEvent::at).reversed())
                .toList();
    }

    private Stream<HistoryEvent> changes(CandidateId id) {
        var was = new HashMap<Moment, Holding>();
        replaced.findByCandidateIdOrderByReplacedAt(id.value())
                .forEach(row ->
                        was.put(
                                new Moment(Fact.of(row.toHolding()), row.replacedAt()),
                                row.toHolding()));
        var events = new ArrayList<HistoryEvent>();
        for (ChangeRow row : changes.findByCandidateIdOrderByChangedAtDesc(id.value())) {
            Change change = row.toChange();
            events.add(
                    new HistoryEvent.Changed(
                            change, was.remove(new Moment(change.fact(), change.at()))));
        }
        was.forEach((moment, held) -> events.add(new HistoryEvent.Replaced(held, moment.at())));
        return events.stream();
    }

    private Stream<HistoryEvent> answers(CandidateId id) {
        return store.consentsOf(id).stream().map(HistoryEvent.Answered::new);
    }

    private Stream<HistoryEvent> contacts(CandidateId id) {
        return contacts.findByCandidateIdOrderByHeldOnDesc(id.value()).stream()
                .map(row -> new HistoryEvent.Spoke(row.toMoment()));
    }

    private Stream<HistoryEvent> disputes(CandidateId id) {
        return disputes.of(id).stream().flatMap(Histories::of);
    }

    private Stream<HistoryEvent> merges(CandidateId id) {
        return merges.about(id.value()).stream().map(MergeRow::toMerged).flatMap(Histories::of);
    }

    private static Stream<HistoryEvent> of(Merged merged) {
        Instant undone = merged.undoneAt();
        String by = merged.undoneBy();
        return undone == null || by == null
                ? Stream.of(new HistoryEvent.Joined(merged))
                : Stream.of(new HistoryEvent.Joined(merged), new HistoryEvent.Parted(by, undone));
    }

    private static Stream<HistoryEvent> of(Dispute dispute) {
        Instant settled = dispute.settledAt();
        return settled == null
                ? Stream.of(new HistoryEvent.Disputed(dispute))
                : Stream.of(
                        new HistoryEvent.Disputed(dispute),
                        new HistoryEvent.Settled(dispute, settled));
    }

    /** What was replaced when, so that it meets the line that says by whom. */
    private record Moment(Fact fact, Instant at) {}
}
