package nl.werkbrug.trajectory.web;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.web.Texts;

/** A competence that somebody can learn or show, by its name (nl: leerdoel). */
public record Goal(CompetenceCode code, Competence competence) {
    public String name(Texts t) {
        return competence.labels().in(t.locale());
    }

    /** Of the field that says what was seen of it. */
    public String field() {
        return "goal." + code.value();
    }
}
