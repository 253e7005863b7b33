package nl.werkbrug.need;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How many submitted needs had their first answer within one working day (nl: op tijd beantwoord),
 * of those that were answered or should have been.
 */
public record Promptness(int inTime, int total) {
    static Promptness of(List<Need> submitted, Instant now) {
        var due = submitted.stream().filter(need -> isDecided(need, now)).toList();
        return new Promptness(
                (int) due.stream().filter(Need::isAnsweredInTime).count(), due.size());
    }

    /** Whole hundredths; without any need there is nothing to say. */
    public int share() {
        return total == 0 ? 100 : Math.round(100f * inTime / total);
    }

    private static boolean isDecided(Need need, Instant now) {
        AnswerClock clock = Objects.requireNonNull(need.clock());
        return need.answeredAt() != null
                || (!need.status().isClosed() && clock.at(now) == AnswerClock.Hand.LATE);
    }
}
