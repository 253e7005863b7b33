package nl.werkbrug.followup;

import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.Placement;
import nl.werkbrug.trajectory.Stay;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day on which both sides are asked how it is (nl: mijlpaal).
 *
 * @param stay the number of the event with which the orientation, learning job or placement began
 * @param week after how many weeks of a placement; 0 for the others
 */
public record Milestone(int stay, Kind kind, int week, LocalDate on) {
    /** Longer ago nobody is asked any more, in days. */
    private static final int FRESH_DAYS = 14;

    /** What happened. */
    public enum Kind {
        /** The first days are over. */
        BEGUN,
        /** So many weeks at work. */
        WEEK,
        /** It is over. */
        ENDED
    }

    /** Those of the last days that somebody can still say something about. */
    static List<Milestone> of(Course course, Questions questions, LocalDate today) {
        return course.stays().stream()
                .flatMap(stay -> of(stay, questions))
                .filter(milestone -> milestone.isFresh(today))
                .toList();
    }

    private static Stream<Milestone> of(Stay stay, Questions questions) {
        LocalDate begun = stay.firstDay().plusDays(questions.firstDays());
        var first = Stream.of(new Milestone(stay.number(), Kind.BEGUN, 0, begun));
        var weeks =
                stay instanceof Placement
                        ? questions.weeks().stream().map(week -> after(stay, week))
                        : Stream.<Milestone>empty();
        var during = Stream.concat(first, weeks).filter(milestone -> milestone.isDuring(stay));
        return Stream.concat(during, ended(stay));
    }

    private static Milestone after(Stay stay, int week) {
        return new Milestone(stay.number(), Kind.WEEK, week, stay.firstDay().plusWeeks(week));
    }

    private static Stream<Milestone> ended(Stay stay) {
        LocalDate end = stay.endedOn();
        return end == null
                ? Stream.empty()
                : Stream.of(new Milestone(stay.number(), Kind.ENDED, 0, end));
    }

    private boolean isDuring(Stay stay) {
        LocalDate end = stay.endedOn();
        return end == null || on.isBefore(end);
    }

    private boolean isFresh(LocalDate today) {
        return !on.isAfter(today) && on.isAfter(today.minusDays(FRESH_DAYS));
    }

    /** Of a stay of this trajectory. */
    Stay stayIn(Course course) {
        return course.stays().stream()
                .filter(found -> found.number() == stay)
                .findFirst()
                .orElseThrow();
    }
}
