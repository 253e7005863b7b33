package nl.werkbrug.matching;

import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.Likeness;
import nl.werkbrug.competence.SoughtWord;

import java.util.Map;
import java.util.UUID;

/**
 * One word of the box with everything it may stand for besides itself: competences, sectors,
 * employers, two-digit postcode areas and regions, with how alike their names are.
 *
 * @param occupations names of those competences, written as one word: as a wished occupation
 */
record Sought(
        SoughtWord word,
        Map<CompetenceCode, Likeness> competences,
        Map<String, Likeness> occupations,
        Map<String, Likeness> sectors,
        Map<UUID, Likeness> employers,
        Map<Integer, Likeness> areas,
        Map<Integer, Likeness> regions) {}
