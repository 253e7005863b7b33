package nl.werkbrug.competence.web;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.web.Frame;

import java.util.Map;

/** A few words on competences in the lists of the catalogue, which another feature knows. */
public interface CompetenceRemark {
    /** By competence, as far as there is something to tell this reader. */
    Map<CompetenceCode, String> of(Frame frame);
}
