package nl.werkbrug.candidate;

import static java.util.stream.Collectors.toSet;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.NotYoursException;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;
import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.RefusedException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes one file of two that are about one person (nl: samenvoegen), because somebody decided so,
 * and two of one again. One transaction each; everything that features keep goes along and back,
 * see {@link Belongings}.
 */
@Singleton
public class Mergers {
    private static final int REMEMBERED = 20;

    private final CandidateStore store;
    private final MergeStore merges;
    private final Doubles doubles;
    private final LastWord lastWord;
    private final List<Belongings> belongings;
    private final ApplicationEventPublisher<CandidateRead> readings;

    Mergers(
            CandidateStore store,
            MergeStore merges,
            Doubles doubles,
            LastWord lastWord,
            List<Belongings> belongings,
            ApplicationEventPublisher<CandidateRead> readings) {
        this.store = store;
        this.merges = merges;
        this.doubles = doubles;
        this.lastWord = lastWord;
        this.belongings = belongings;
        this.readings = readings;
    }

    /** Empty for who may not decide on these two; told to the access log. */
    @Transactional
    public Optional<Comparison> compare(Actor reader, Pair pair) {
        return store.find(pair.first())
                .flatMap(first ->
                        store.find(pair.second())
                                .filter(second -> decider(reader, first, second).isPresent())
                                .map(second -> compare(reader, first, second)));
    }

    /**
     * Everything of both is one file afterwards. Refused while something is in the way; an old
     * version of either throws an OptimisticLockException.
     */
    @Transactional
    public void merge(MergeOrder order, Recording recording) {
        merges.lock(order.pair().people());
        Candidate kept = find(order.kept(), order.keptVersion());
        Candidate other = find(order.other(), order.otherVersion());
        Role as = decider(recording.by(), kept, other).orElseThrow(NotYoursException::new);
        refuse(obstacles(kept.id(), other.id()));
        merges.merge(new Union(kept, other, order.fromOther()), belongings, as, recording);
    }

    /** Two files again, as both were; refused when one of the facts changed since. */
    @Transactional
    public Pair undo(UUID merge, Recording recording) {
        Merged asked = findInForce(recording.by(), merge).orElseThrow(NotYoursException::new);
        merges.lock(List.of(asked.kept()));
        Merged inForce = findInForce(recording.by(), merge).orElseThrow(NotYoursException::new);
        Role as = decider(recording.by(), inForce).orElseThrow(NotYoursException::new);
        refuse(merges.reasonsToStay(inForce));
        merges.undo(inForce, belongings, as, recording);
        return Pair.of(inForce.kept(), inForce.other());
    }

    /** Why a merge cannot be taken back now. */
    @Transactional
    public List<Refusal> reasonsToStay(Merged inForce) {
        return merges.reasonsToStay(inForce);
    }

    /** A merge that this reader may take back. */
    @Transactional
    public Optional<Merged> findInForce(Actor reader, UUID merge) {
        return merges.find(merge)
                .filter(Merged::isInForce)
                .filter(found -> decider(reader, found).isPresent());
    }

    /** The last that this reader may take back, the newest first. */
    @Transactional
    public List<Merged> latest(Actor reader) {
        var codes = reader.regions().stream().map(Region::code).toList();
        return merges.latest(codes, REMEMBERED).stream()
                .filter(found -> decider(reader, found).isPresent())
                .toList();
    }

    /** What became of a file in this way, the oldest first, for who may see the file. */
    @Transactional
    public List<Merged> of(Actor reader, CandidateId id) {
        return store.find(id).flatMap(stored -> Dossier.of(stored).seenBy(reader)).isPresent()
                ? merges.about(id)
                : List.of();
    }

    /** Which file somebody's file went into; empty while it is there itself. */
    @Transactional
    public Optional<CandidateId> successorOf(CandidateId id) {
        return merges.successorOf(id);
    }

    /** The two that these have become; empty while they are there, and when they are one. */
    @Transactional
    public Optional<Pair> successorOf(Pair pair) {
        CandidateId one = successorOf(pair.first()).orElse(pair.first());
        CandidateId other = successorOf(pair.second()).orElse(pair.second());
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(Pair.of(one, other)).filter(now -> !now.equals(pair));
    }

    private Comparison compare(Actor reader, Candidate first, Candidate second) {
        readings.publishEvent(
                new CandidateRead(List.of(first.id(), second.id()), Doubles.handling(reader)));
        boolean inOrder = !lastWord.addedAt(second).isBefore(lastWord.addedAt(first));
        Candidate one = inOrder ? first : second;
        Candidate other = inOrder ? second : first;
        List<String> differences = Union.differences(one, other);
        Set<String> newer = differences.stream().filter(lastWord.isOf(other, one)).collect(toSet());
        return new Comparison(
                one,
                other,
                Resemblance.between(Traits.of(one), Traits.of(other)).orElse(null),
                differences,
                newer,
                obstacles(one.id(), other.id()),
                doubles.areToldApart(Pair.of(one.id(), other.id())));
    }

    private List<Refusal> obstacles(CandidateId kept, CandidateId other) {
        return belongings.stream().flatMap(one -> one.obstacles(kept, other).stream()).toList();
    }

    private Candidate find(CandidateId id, long version) {
        return store.find(id)
                .filter(found -> found.version() == version)
                .orElseThrow(() -> new OptimisticLockException("Candidate changed meanwhile"));
    }

    private static Optional<Role> decider(Actor reader, Candidate one, Candidate other) {
        return Decider.of(reader, Dossier.of(one), Dossier.of(other));
    }

    private Optional<Role> decider(Actor reader, Merged merge) {
        return store.find(merge.kept()).flatMap(kept -> Decider.of(reader, Dossier.of(kept)));
    }

    private static void refuse(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
    }
}
