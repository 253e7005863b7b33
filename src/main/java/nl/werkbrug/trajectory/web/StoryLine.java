package nl.werkbrug.trajectory.web;

import java.util.List;

/**
 * One line of what happened, as a sentence.
 *
 * @param number as the trajectory counts
 * @param said what people said, for who may read that
 * @param mistaken a later line says that it is wrong
 */
public record StoryLine(
        int number, String sentence, List<Quote> said, boolean mistaken, boolean mayBeCorrected) {
    public StoryLine {
        said = List.copyOf(said);
    }

    /** What somebody said, and about what. */
    public record Quote(String about, String words) {}
}
