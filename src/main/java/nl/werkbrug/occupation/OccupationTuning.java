package nl.werkbrug.occupation;

/**
 * How names of occupations are compared, from {@code config/matching.yml}.
 *
 * @param word what a whole word weighs beside a group of letters
 * @param shortest the fewest letters in a group
 * @param longest the most letters in a group
 * @param bestShare of the figure of an occupation, the percentage that its best name gives; all its
 *     names together give the rest
 * @param power how much more a near name counts than several far ones
 */
public record OccupationTuning(int word, int shortest, int longest, int bestShare, int power) {}
