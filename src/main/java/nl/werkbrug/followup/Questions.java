package nl.werkbrug.followup;

import java.util.List;

/**
 * When both sides get a short question by mail, as {@code config/follow-up.yml} says.
 *
 * @param firstDays so many days after the first day
 * @param weeks after so many weeks of a placement
 */
record Questions(int firstDays, List<Integer> weeks) {
    Questions {
        weeks = List.copyOf(weeks);
    }
}
