package nl.werkbrug.board;

import nl.werkbrug.trajectory.DropoutGround;
import nl.werkbrug.trajectory.Initiative;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be learned from who began at one employer and dropped out there (nl: uitval).
 *
 * @param started how many people began an orientation, a learning job or a placement here
 * @param droppedOut how many of these dropped out here
 * @param grounds how often each was the reason, where somebody said so
 * @param wouldHaveHelped in the words of those who wrote it down, without names
 */
public record DropoutPattern(
        int started,
        int droppedOut,
        Map<DropoutGround, Long> grounds,
        Map<Initiative, Long> initiatives,
        List<String> wouldHaveHelped) {
    public DropoutPattern {
        grounds = new TreeMap<>(grounds);
        initiatives = new TreeMap<>(initiatives);
        wouldHaveHelped = List.copyOf(wouldHaveHelped);
    }
}
