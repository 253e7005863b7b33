package nl.werkbrug.proposal.web;

import gg.jte.Content;

import nl.werkbrug.web.Frame;

import java.util.Optional;

/** A part of {@code /portaal} that a feature above knows, for the employer who reads it. */
public interface PortalSection {
    /** A lower number stands higher on the page. */
    int place();

    /** Empty when there is nothing to tell this employer. */
    Optional<Content> of(Frame frame);
}
