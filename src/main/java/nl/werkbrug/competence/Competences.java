package nl.werkbrug.competence;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The catalogue in use, and finding a competence by what people type or tell. A change is seen by
 * this process from its commit, and by every other from the next {@link #follow}.
 */
@Singleton
public class Competences {
    private final Editions editions;
    private final AtomicReference<@Nullable Edition> open = new AtomicReference<>();
    private volatile boolean stale;

    @Inject
    Competences(CatalogueStore store) {
        this((Editions) store);
    }

    /** The built-in catalogue, without a store. */
    public Competences() {
        this(new BuiltIn());
    }

    private Competences(Editions editions) {
        this.editions = editions;
    }

    /** As it is now; whoever compares twice keeps it for as long as one deed lasts. */
    public Catalogue catalogue() {
        return edition().catalogue();
    }

    /** Type-ahead: the competences that fit what was typed so far, best first. */
    public List<Competence> search(String typed, int limit) {
        return edition().search().find(typed, limit);
    }

    /** The competences told of in a plain-language description, surest first. */
    public List<Recognised> recognise(String text) {
        return edition().recogniser().recognise(text);
    }

    /** Those, and after them what may be meant, less sure than any that is told of. */
    public List<Recognised> nearest(String text, int limit) {
        return edition().recogniser().nearest(text, limit);
    }

    /**
     * The one competence that a word or short phrase names for certain, as an importer needs it.
     */
    public Optional<Competence> recogniseWord(String words) {
        return edition().shortPhrases().find(words);
    }

    /** Looks whether another process made a new edition. */
    public void follow() {
        Edition known = open.get();
        if (known != null && !known.isAsOldAs(editions.number())) {
            stale = true;
        }
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    void followOthers() {
        follow();
    }

    @TransactionalEventListener(TransactionPhase.AFTER_COMMIT)
    void forget(CatalogueChanged change) {
        stale = true;
    }

    // Without a lock: who waits for one may hold the connection that the other needs.
    private Edition edition() {
        Edition known = open.get();
        if (known != null && !stale) {
            return known;
        }
        stale = false;
        try {
            return newest(editions.read());
        } catch (RuntimeException failed) {
            stale = true;
            throw failed;
        }
    }

    private Edition newest(Edition read) {
        return Objects.requireNonNull(
                open.accumulateAndGet(
                        read,
                        (known, other) ->
                                known == null || !other.isOlderThan(known) ? other : known));
    }
}
