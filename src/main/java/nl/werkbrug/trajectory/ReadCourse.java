package nl.werkbrug.trajectory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A trajectory as its rows tell it, beside what its events add up to.
 *
 * @param person null for who was erased
 * @param trajectory null, with its course, when the events cannot be read or do not follow
 * @param day on which it stood so
 */
record ReadCourse(
        TrajectoryRow row,
        @Nullable PersonRow person,
        @Nullable Trajectory trajectory,
        @Nullable Course course,
        LocalDate day) {
    /** From one on, without a gap: none of them was taken out. */
    boolean isNumbered() {
        List<Integer> numbers =
                trajectory == null
                        ? List.of()
                        : trajectory.entries().stream().map(Entry::number).toList();
        return numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    /** The rows say what the events add up to. */
    boolean isWrittenSo() {
        return trajectory != null
                && TrajectoryRow.of(trajectory, row.targetGroup(), day).equals(row)
                && isOpenFor(trajectory.course(day).isOpen());
    }

    private boolean isOpenFor(boolean open) {
        return person == null
                || Objects.equals(person.openFor(), open ? person.candidateId() : null);
    }
}
