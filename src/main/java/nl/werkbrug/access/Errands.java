package nl.werkbrug.access;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.Intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is on the way to the provider of the organisation. Each comes back once, in the browser that
 * left, within 10 minutes.
 */
@Singleton
public class Errands {
    static final Duration TERM = Duration.ofMinutes(10);
    static final int LUGGAGE_LIMIT = 200_000;

    // More than a region has staff; whoever starts thousands fills no disk with them.
    private static final int MOST = 2_000;

    private final ErrandRows rows;
    private final Seal seal;
    private final Clock clock;

    Errands(ErrandRows rows, Seal seal, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
    }

    /** Refuses who takes too much along with a RefusedException. */
    @Transactional
    public Journey begin(Errand errand) {
        var intake = new Intake();
        boolean light = errand.luggage().length() <= LUGGAGE_LIMIT;
        intake.check(light, "organisation", "refusal.organisation.heavy");
        intake.finish();
        forgetLate();
        if (rows.count() >= MOST) {
            throw new TooManyTriesException(TERM);
        }
        Journey journey = Journey.create();
        rows.save(row(errand, journey));
        return journey;
    }

    /** Empty for one that is over, unknown, done before or of another browser. */
    @Transactional
    public Optional<Homecoming> finish(Token state, Token browser) {
        return rows.findById(state.hash())
                .filter(row -> row.browserHash().equals(browser.hash()))
                .filter(row -> holds(row.expiresAt(), clock.instant()))
                .filter(row -> rows.use(row.stateHash()) == 1)
                .map(this::open);
    }

    /** What was taken along is not kept when nobody comes back. */
    @Scheduled(fixedDelay = "10m", initialDelay = "10m")
    @Transactional
    void forgetLate() {
        rows.deleteByExpiresAtBefore(clock.instant());
    }

    /** A clock that was set back makes none last longer. */
    private static boolean holds(Instant expiresAt, Instant now) {
        return now.isBefore(expiresAt) && !now.isBefore(expiresAt.minus(TERM));
    }

    private ErrandRow row(Errand errand, Journey journey) {
        String hash = journey.state().hash();
        AccountId owner = errand.owner();
        return new ErrandRow(
                hash,
                journey.browser().hash(),
                errand.kind(),
                owner == null ? null : owner.value(),
                errand.invitation(),
                seal.close(journey.challenge().text(), "challenge " + hash),
                seal.close(errand.luggage(), "carried " + hash),
                clock.instant().plus(TERM));
    }

    private Homecoming open(ErrandRow row) {
        String challenge = seal.open(row.challenge(), "challenge " + row.stateHash());
        String carried = seal.open(row.carried(), "carried " + row.stateHash());
        return new Homecoming(row.toErrand(carried), Challenge.parse(challenge));
    }
}
