package nl.werkbrug.matching;

import nl.werkbrug.candidate.Card;
import nl.werkbrug.candidate.Profiles;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Reads everyone from the database while those read before go into the index. */
final class Filling {
    private static final int PAGES_AT_ONCE = 3;

    private final Profiles profiles;
    private final MatchIndex index;
    private final LongConsumer progress;
    private final AtomicLong people = new AtomicLong();
    private final Semaphore pages = new Semaphore(PAGES_AT_ONCE);

    Filling(Profiles profiles, MatchIndex index, LongConsumer progress) {
        this.profiles = profiles;
        this.index = index;
        this.progress = progress;
    }

    /** How many people were put in; a failure of any page is the failure of the whole. */
    long run() {
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            profiles.forEachPageOfCards(page -> submit(page, writers));
            pages.acquireUninterruptibly(PAGES_AT_ONCE);
        }
        return people.get();
    }

    private void submit(List<Card> page, ExecutorService writers) {
        pages.acquireUninterruptibly();
        writers.execute(() -> write(page));
    }

    private void write(List<Card> page) {
        try {
            index.fill(page);
            progress.accept(people.addAndGet(page.size()));
        } finally {
            pages.release();
        }
    }
}
