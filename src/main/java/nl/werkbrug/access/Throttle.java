package nl.werkbrug.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Slows down guessing: per account and per address never more than 10 wrong tries in any minute (5
 * at once, then 5 a minute). It measures time that passes, not the clock, so a clock that jumps
 * neither opens it nor shuts it.
 */
@Singleton
class Throttle {
    private static final int TRIES = 5;
    private static final Duration REFILL = Duration.ofMinutes(1);
    private static final int MOST_BUCKETS = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    @Inject
    Throttle() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    Throttle(TimeMeter time) {
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_BUCKETS)
                        .expireAfterAccess(REFILL.multipliedBy(10))
                        .build(_ -> bucket(time));
    }

    /** A try that is going on; one that succeeds costs nothing. */
    record Try(List<Bucket> paid) {
        void giveBack() {
            paid.forEach(bucket -> bucket.addTokens(1));
        }
    }

    /** Pays for a try, everywhere or nowhere; refuses with a TooManyTriesException. */
    Try begin(List<String> keys) {
        var paid = new ArrayList<Bucket>();
        for (String key : keys) {
            Bucket bucket = buckets.get(key);
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                new Try(paid).giveBack();
                throw new TooManyTriesException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            paid.add(bucket);
        }
        return new Try(List.copyOf(paid));
    }

    /** Looks, and takes nothing: many who know their password may come at once. */
    void refuseFast(List<String> keys) {
        for (String key : keys) {
            EstimationProbe probe = buckets.get(key).estimateAbilityToConsume(1);
            if (!probe.canBeConsumed()) {
                throw new TooManyTriesException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    private static Bucket bucket(TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, REFILL))
                .build();
    }
}
