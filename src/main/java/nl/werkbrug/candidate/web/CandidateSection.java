package nl.werkbrug.candidate.web;

import gg.jte.Content;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.web.Frame;

import java.util.Optional;

/** A part of a candidate's page that another feature knows and this one does not. */
public interface CandidateSection {
    /** A lower number stands higher on the page. */
    int place();

    /** Empty when there is nothing to tell this reader. */
    Optional<Content> of(Frame frame, Candidate candidate);
}
