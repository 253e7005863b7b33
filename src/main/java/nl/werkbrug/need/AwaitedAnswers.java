package nl.werkbrug.need;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Needs on which somebody waits: the employer for the first answer of the desk, and the desk for
 * whether an open need is still wanted.
 */
@Singleton
public class AwaitedAnswers {
    /** Over how long the share of answers in time is counted: 13 weeks. */
    private static final Duration COUNTED = Duration.ofDays(91);

    private final NeedStore store;
    private final Clock clock;
    private final Quiet quiet;

    AwaitedAnswers(
            NeedStore store,
            Clock clock,
            @Value("${werkbrug.needs.ask-after-weeks}") int askAfterWeeks) {
        this.store = store;
        this.clock = clock;
        this.quiet = new Quiet(askAfterWeeks);
    }

    /** Submitted and not answered yet, those whose clock ends first before the others. */
    @Transactional
    public List<Need> waiting(Actor reader) {
        return store.all(reader, NeedStatus.SUBMITTED).reversed();
    }

    /** The open ones of which somebody has to say whether they are still needed. */
    @Transactional
    public List<Need> doubtful(Actor reader) {
        return store.all(reader, NeedStatus.OPEN).stream().filter(this::isDoubtful).toList();
    }

    /** Somebody has to say whether it is still needed. */
    public boolean isDoubtful(Need need) {
        return quiet.asksAbout(need, clock.instant());
    }

    /** How many of the last weeks' needs in the regions of this reader had their answer in time. */
    @Transactional
    public Promptness promptness(Actor reader) {
        Instant now = clock.instant();
        return Promptness.of(store.submittedSince(reader, now.minus(COUNTED)), now);
    }
}
