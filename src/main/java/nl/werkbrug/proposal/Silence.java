package nl.werkbrug.proposal;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import java.time.Duration;
import java.time.Instant;

/** After how many days without an answer a coach hears of it; silence is never a yes. */
@Singleton
public class Silence {
    /** Most days that can be set. */
    public static final int LONGEST = 60;

    private final Duration term;

    Silence(@Value("${werkbrug.proposal.silence-days}") int days) {
        this.term = Duration.ofDays(days);
    }

    /** Until when an answer is simply waited for. */
    public Instant end(Step asked) {
        return asked.at().plus(term);
    }

    /** Was asked, and said nothing for too long. */
    public boolean isBroken(Proposal proposal, Instant now) {
        return proposal.status() == ProposalStatus.ASKED && !end(proposal.last()).isAfter(now);
    }
}
