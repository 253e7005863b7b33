package nl.werkbrug.trajectory.web;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.trajectory.Course;
import nl.werkbrug.trajectory.Prospects;
import nl.werkbrug.trajectory.Trajectory;

import java.time.LocalDate;

/**
 * A trajectory before somebody who may see it.
 *
 * @param candidate as this reader may see this person
 * @param named whether this reader knows who it is, and may read what was said
 */
public record Opened(
        Trajectory trajectory,
        Candidate candidate,
        boolean named,
        boolean mayChange,
        LocalDate today) {
    public Course course() {
        return trajectory.course(today);
    }

    public Prospects prospects() {
        return new Prospects(course(), today);
    }

    public String path() {
        return "/trajecten/" + trajectory.id().value();
    }
}
