package nl.werkbrug.proposal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One step of a proposal: where it came to stand, when, by whom and what was said with it.
 *
 * @param by the name of who did it; null for who came with a link
 */
public record Step(
        ProposalStatus to,
        Instant at,
        @Nullable String by,
        Channel channel,
        @Nullable Ground ground,
        @Nullable String words) {
    /** As fine as every store keeps it. */
    public Step {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static Step plain(ProposalStatus to, Instant at, @Nullable String by, Channel channel) {
        return new Step(to, at, by, channel, null, null);
    }
}
