package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.trajectory.Trajectory;
import nl.werkbrug.web.Frame;

import java.util.Optional;

/** A part of a trajectory's page that another part knows and the page does not. */
public interface TrajectorySection {
    /** A lower number stands higher on the page. */
    int place();

    /**
     * Empty when there is nothing to tell this reader.
     *
     * @param candidate as this reader may see this person, without a name or with one
     */
    Optional<Content> of(Frame frame, Trajectory trajectory, Candidate candidate);
}
