package nl.werkbrug.board;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.trajectory.DropoutGround;
import nl.werkbrug.trajectory.DroppedOut;
import nl.werkbrug.trajectory.Entry;
import nl.werkbrug.trajectory.Initiative;
import nl.werkbrug.trajectory.OrientationEnded;
import nl.werkbrug.trajectory.OrientationOutcome;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Past;
import nl.werkbrug.trajectory.Placed;
import nl.werkbrug.trajectory.TrajectoryEvent;
import nl.werkbrug.trajectory.Words;
import nl.werkbrug.trajectory.WorkExperienceStarted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One time that it stopped before its purpose was reached; no match is none (nl: uitval). */
record Dropout(
        @Nullable CandidateId who,
        @Nullable DropoutGround ground,
        @Nullable Initiative initiative,
        @Nullable Words wouldHaveHelped) {
    /** All of one trajectory that happened at this employer. */
    static List<Dropout> at(EmployerId employer, Past past) {
        var found = new ArrayList<Dropout>();
        EmployerId here = null;
        for (Entry entry : past.entries()) {
            EmployerId began = employerOf(entry.event());
            here = began == null ? here : began;
            Dropout dropout = of(entry.event(), past.candidate());
            if (dropout != null && employer.equals(here)) {
                found.add(dropout);
            }
        }
        return found;
    }

    static boolean beganAt(EmployerId employer, Past past) {
        return past.entries().stream()
                .anyMatch(entry -> employer.equals(employerOf(entry.event())));
    }

    private static @Nullable EmployerId employerOf(TrajectoryEvent event) {
        return switch (event) {
            case OrientationStarted started -> started.employer();
            case WorkExperienceStarted started -> started.employer();
            case Placed placed -> placed.employer();
            default -> null;
        };
    }

    private static @Nullable Dropout of(TrajectoryEvent event, @Nullable CandidateId who) {
        return switch (event) {
            case DroppedOut out ->
                    new Dropout(who, out.ground(), out.initiative(), out.wouldHaveHelped());
            case OrientationEnded end when end.outcome() == OrientationOutcome.BROKEN_OFF ->
                    new Dropout(who, end.ground(), end.initiative(), null);
            default -> null;
        };
    }
}
