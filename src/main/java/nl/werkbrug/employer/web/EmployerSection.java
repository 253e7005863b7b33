package nl.werkbrug.employer.web;

import gg.jte.Content;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.web.Frame;

import java.util.Optional;

/** A part of an employer's page that another feature knows and this one does not. */
public interface EmployerSection {
    /** A lower number stands higher on the page. */
    int place();

    /** Empty when there is nothing to tell this reader. */
    Optional<Content> of(Frame frame, Employer employer);
}
