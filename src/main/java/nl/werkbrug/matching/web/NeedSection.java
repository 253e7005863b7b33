package nl.werkbrug.matching.web;

import gg.jte.Content;

import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;

import java.util.Optional;

/** A part of a need's page that another feature knows and this one does not. */
public interface NeedSection {
    /** A lower number stands higher on the page. */
    int place();

    /** Empty when there is nothing to tell this reader. */
    Optional<Content> of(Frame frame, Need need);
}
