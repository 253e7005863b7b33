package nl.werkbrug.trajectory.web;

import gg.jte.Content;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.web.Frame;

import java.util.Optional;

/** A part of {@code /ik/stappen}, for the candidate, in the language of the candidate. */
public interface OwnStepsSection {
    /** A lower number stands higher on the page. */
    int place();

    /** Empty when there is nothing to tell. */
    Optional<Content> of(Frame frame, Candidate own);
}
