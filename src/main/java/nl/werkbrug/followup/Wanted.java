package nl.werkbrug.followup;

import java.time.LocalDate;

/**
 * A contact that should be there.
 *
 * @param stay the number of the event with which the stay began; 0 for the trajectory as a whole
 * @param occasion the day that it is about
 * @param day when it should be held
 */
record Wanted(Why why, int stay, LocalDate occasion, LocalDate day) {}
