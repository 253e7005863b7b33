package nl.werkbrug.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.refusal.Intake;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What candidates say is wrong about what is written down. Only they raise a dispute; staff who may
 * change the file settle it.
 */
@Singleton
public class Disputes {
    private static final int WORDS_LIMIT = 1000;

    private final DisputeRows rows;
    private final CandidateStore store;

    Disputes(DisputeRows rows, CandidateStore store) {
        this.rows = rows;
        this.store = store;
    }

    /** The oldest first. Whoever asks has found the candidate before. */
    public List<Dispute> of(CandidateId candidate) {
        return rows.findByCandidateIdOrderByRaisedAt(candidate.value()).stream()
                .map(DisputeRow::toDispute)
                .toList();
    }

    /** The fact stops counting at once; disputing it twice changes nothing. */
    @Transactional
    public void raise(CandidateId id, String fact, @Nullable String words, Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        if (!recording.by().isCandidate(id.value())) {
            throw new NotYoursException();
        }
        Fact disputed = Fact.find(fact, stored.profile()).orElseThrow(Disputes::unknown);
        String said = read(words);
        if (!stored.disputed().contains(disputed)) {
            rows.save(DisputeRow.of(open(id, disputed, said, recording)));
            mark(stored, recording);
        }
    }

    /** Settling what was settled before changes nothing; empty when there is no such dispute. */
    @Transactional
    public Optional<Dispute> settle(
            CandidateId id,
            UUID dispute,
            Dispute.Outcome outcome,
            @Nullable String answer,
            Recording recording) {
        Candidate stored = store.find(id).orElseThrow();
        refuseOthers(stored, recording);
        String why = read(answer);
        return rows.findById(dispute)
                .map(DisputeRow::toDispute)
                .filter(found -> found.candidate().equals(id))
                .map(found ->
                        found.isOpen() ? settle(stored, found, outcome, why, recording) : found);
    }

    private Dispute settle(
            Candidate stored,
            Dispute open,
            Dispute.Outcome outcome,
            @Nullable String why,
            Recording recording) {
        Dispute settled = open.settled(outcome, why, recording.by().name(), recording.at());
        rows.update(DisputeRow.of(settled));
        mark(outcome == Dispute.Outcome.REMOVED ? removed(stored, open.fact()) : stored, recording);
        return settled;
    }

    Set<Fact> openOf(CandidateId candidate) {
        return of(candidate).stream()
                .filter(Dispute::isOpen)
                .map(Dispute::fact)
                .collect(Collectors.toSet());
    }

    /** Writes with the candidate what is disputed now, so that the index hears of it. */
    private void mark(Candidate candidate, Recording recording) {
        Set<Fact> open = openOf(candidate.id());
        Role role = Dossier.of(candidate).seenBy(recording.by()).orElseThrow().as();
        store.store(
                candidate.withDisputed(open),
                new Handling(recording.by(), role, AccessPurpose.RIGHTS, DataKind.PROFILE));
    }

    private static Candidate removed(Candidate stored, Fact fact) {
        return stored.withProfile(stored.profile().without(Set.of(fact)));
    }

    private static void refuseOthers(Candidate stored, Recording recording) {
        if (Dossier.of(stored).keptBy(recording.by()).isEmpty()) {
            throw new NotYoursException();
        }
    }

    private static Dispute open(
            CandidateId id, Fact fact, @Nullable String words, Recording recording) {
        return new Dispute(
                UUID.randomUUID(), id, fact, words, recording.at(), null, null, null, null);
    }

    private static @Nullable String read(@Nullable String words) {
        var intake = new Intake();
        String read = intake.prose("words", words, WORDS_LIMIT);
        intake.finish();
        return read;
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.of("fact", "refusal.fact.unknown"));
    }
}
