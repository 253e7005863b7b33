package nl.werkbrug.matching;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.need.Need;

import java.util.List;

/** One competence more, and the needs that would suit then and do not now. */
public record Opening(Competence competence, List<Need> needs) {
    public Opening {
        needs = List.copyOf(needs);
    }
}
