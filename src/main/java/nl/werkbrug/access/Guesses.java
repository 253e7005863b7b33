package nl.werkbrug.access;

import jakarta.inject.Singleton;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Whatever could be guessed is tried here: few at a time, for comparing a password takes 19 MB, and
 * not too often.
 */
@Singleton
class Guesses {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Throttle throttle;
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    Guesses(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Empty is a wrong guess, and costs a try under every key. */
    <T> Optional<T> guess(List<String> keys, Supplier<Optional<T>> attempt) {
        throttle.refuseFast(keys);
        enter();
        try {
            Throttle.Try paid = throttle.begin(keys);
            Optional<T> right = attempt.get();
            right.ifPresent(_ -> paid.giveBack());
            return right;
        } finally {
            room.release();
        }
    }

    /** Something that nobody types by mistake was wrong, or may be asked a few times only. */
    void wrong(List<String> keys) {
        throttle.begin(keys);
    }

    private void enter() {
        try {
            if (!room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyTriesException(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TooManyTriesException(PATIENCE);
        }
    }
}
