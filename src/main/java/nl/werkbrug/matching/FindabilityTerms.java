package nl.werkbrug.matching;

import nl.werkbrug.competence.Level;

/**
 * How findability is judged, from {@code config/matching.yml}.
 *
 * @param oldAfterMonths a competence seen longer ago is old
 * @param shownFirst who stands among so many at the top of a list was shown
 * @param notShownDays who was shown to nobody for so long is on the never-shown list
 * @param learnedLevel what a training is taken to bring somebody to
 */
public record FindabilityTerms(
        int oldAfterMonths, int shownFirst, int notShownDays, Level learnedLevel) {}
