package nl.werkbrug.matching;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Profiles;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Distances;
import nl.werkbrug.matching.MatchIndex.Mark;

import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Keeps an index up with the outbox. Whoever asks for the index waits until it has seen every
 * change that was committed before; without an index, or with one of another store, it is built
 * anew.
 */
@Singleton
class IndexFollower {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private static final int PORTION = 1000;

    private final IndexFolder folder;
    private final Outbox outbox;
    private final Profiles profiles;
    private final Competences competences;
    private final Weights weights;
    private final Distances distances;
    private final ReentrantLock following = new ReentrantLock();
    private final AtomicReference<@Nullable Generation> open = new AtomicReference<>();
    private volatile boolean closed;

    /** An open index and where it lives; in memory when another process has the one on disk. */
    private record Generation(@Nullable Path path, MatchIndex index) {}

    IndexFollower(
            IndexFolder folder,
            Outbox outbox,
            Profiles profiles,
            Competences competences,
            Weights weights,
            Distances distances) {
        this.folder = folder;
        this.outbox = outbox;
        this.profiles = profiles;
        this.competences = competences;
        this.weights = weights;
        this.distances = distances;
    }

    /** Asks the index, with every change in it that was committed before this call. */
    <T> T ask(Function<MatchIndex, T> question) {
        try {
            return question.apply(upToDate());
        } catch (AlreadyClosedException _) {
            // Handed over to a newer one meanwhile, or lost to a full disk.
            dropClosed();
            return question.apply(upToDate());
        }
    }

    private MatchIndex upToDate() {
        competences.follow();
        Mark head = outbox.head();
        Generation generation = open.get();
        return generation != null && generation.index().mark().equals(head)
                ? generation.index()
                : catchUp();
    }

    /** Builds a new generation beside the one in use and hands over; returns how many people. */
    long rebuild(LongConsumer progress) {
        try {
            Path path = folder.next();
            long people;
            try (MatchIndex index = index(FSDirectory.open(path))) {
                people = fill(index, progress);
            }
            folder.use(path);
            handOver();
            folder.sweep();
            return people;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows other processes too: their changes, and an index that they rebuilt. */
    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    void follow() {
        if (open.get() != null && !closed) {
            try {
                handOver();
                upToDate();
            } catch (IOException | RuntimeException e) {
                tell(e);
            }
        }
    }

    /** So that a restart after a crash has only a little to catch up with. */
    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void keep() {
        following.lock();
        try {
            Generation generation = open.get();
            if (generation != null) {
                generation.index().keep();
                folder.sweep();
            }
        } catch (IOException e) {
            tell(e);
        } finally {
            following.unlock();
        }
    }

    /**
     * Leaves no trace on disk of who was removed: of the index in use nor of one before it. Returns
     * what is kept, or nothing while another process has the index.
     */
    Optional<Mark> purge() {
        following.lock();
        try {
            MatchIndex index = catchUp();
            Generation generation = open.get();
            if (generation == null || generation.path() == null) {
                return Optional.empty();
            }
            index.purge();
            folder.sweep();
            return Optional.of(index.mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            following.unlock();
        }
    }

    @PreDestroy
    void close() throws IOException {
        closed = true;
        following.lock();
        try {
            Generation generation = open.getAndSet(null);
            if (generation != null) {
                generation.index().close();
            }
        } finally {
            following.unlock();
        }
    }

    private void tell(Exception e) {
        if (!closed) {
            LOG.warn("Index not up to date; the next query tries again", e);
        }
    }

    private MatchIndex catchUp() {
        following.lock();
        try {
            MatchIndex index = openOrBuild();
            Mark head = outbox.head();
            if (index.mark().equals(head) || apply(index, head)) {
                return index;
            }
            return buildAnew(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            following.unlock();
        }
    }

    private void dropClosed() {
        following.lock();
        try {
            Generation generation = open.get();
            if (generation != null && !generation.index().isOpen()) {
                open.set(null);
            }
        } finally {
            following.unlock();
        }
    }

    /** False when it has seen so little that lines it needs were removed. */
    private boolean apply(MatchIndex index, Mark head) {
        Mark before = index.mark();
        var changed = outbox.changedAfter(before.number());
        changed.ifPresent(people -> apply(index, List.copyOf(people), before, head));
        return changed.isPresent();
    }

    /** In portions, as a database takes only so many ids in one question. */
    private void apply(MatchIndex index, List<CandidateId> changed, Mark before, Mark head) {
        for (int done = 0; done < changed.size(); done += PORTION) {
            var portion = changed.subList(done, Math.min(changed.size(), done + PORTION));
            var found = profiles.cards(portion);
            var gone = portion.stream().filter(id -> !found.containsKey(id)).toList();
            boolean last = done + PORTION >= changed.size();
            index.apply(found.values(), gone, last ? head : before);
        }
    }

    private MatchIndex buildAnew(MatchIndex stale) throws IOException {
        Generation before = open.get();
        boolean onDisk = before != null && before.path() != null;
        Generation built = onDisk ? newGeneration() : inMemory();
        open.set(built);
        stale.close();
        return built.index();
    }

    private MatchIndex openOrBuild() throws IOException {
        if (closed) {
            throw new IllegalStateException("Closed");
        }
        Generation generation = open.get();
        if (generation == null) {
            generation = openGeneration();
            open.set(generation);
        }
        return generation.index();
    }

    private Generation openGeneration() throws IOException {
        Optional<Path> current = folder.current();
        if (current.isPresent()) {
            Optional<Generation> usable = open(current.get());
            if (usable.isPresent()) {
                return usable.get();
            }
        }
        return newGeneration();
    }

    private Generation newGeneration() throws IOException {
        Path path = folder.next();
        MatchIndex index = filled(FSDirectory.open(path));
        folder.use(path);
        folder.sweep();
        return new Generation(path, index);
    }

    private MatchIndex filled(Directory directory) throws IOException {
        MatchIndex index = index(directory);
        try {
            fill(index, _ -> {});
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** Empty when it belongs to another store or has another format. */
    private Optional<Generation> open(Path path) throws IOException {
        try {
            MatchIndex index = index(FSDirectory.open(path));
            if (isOfThisStore(index)) {
                return Optional.of(new Generation(path, index));
            }
            index.close();
            return Optional.empty();
        } catch (LockObtainFailedException _) {
            return Optional.of(inMemory());
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The index cannot be read and is built anew: {}", e.toString());
            return Optional.empty();
        }
    }

    private Generation inMemory() throws IOException {
        return new Generation(null, filled(new ByteBuffersDirectory()));
    }

    private boolean isOfThisStore(MatchIndex index) {
        Mark head = outbox.head();
        return index.mark().store().equals(head.store()) && index.mark().number() <= head.number();
    }

    private MatchIndex index(Directory directory) throws IOException {
        return new MatchIndex(directory, competences::catalogue, weights, distances);
    }

    /** Changes made meanwhile have later numbers, and are applied after. */
    private long fill(MatchIndex index, LongConsumer progress) {
        Mark head = outbox.head();
        long people = new Filling(profiles, index, progress).run();
        index.commit(head);
        return people;
    }

    /** Moves to the generation that is in use now, and closes the one before. */
    private void handOver() throws IOException {
        following.lock();
        try {
            Generation now = open.get();
            Path current = folder.current().orElse(null);
            if (now != null && current != null && isNewer(current, now)) {
                open.set(openGeneration());
                now.index().close();
                folder.sweep();
            }
        } finally {
            following.unlock();
        }
    }

    /** One in memory gives way as soon as the one on disk is free. */
    private static boolean isNewer(Path current, Generation now) throws IOException {
        return now.path() == null ? IndexFolder.isFree(current) : !current.equals(now.path());
    }
}
