package nl.werkbrug.competence.web;

import gg.jte.Content;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.web.Frame;

import java.util.Optional;

/**
 * A part of a competence's page that another feature knows and this one does not. Everybody reads
 * that page, signed in or not.
 */
public interface CompetenceSection {
    /** A lower number stands higher on the page. */
    int place();

    /** Empty when there is nothing to tell this reader. */
    Optional<Content> of(Frame frame, Competence competence);
}
