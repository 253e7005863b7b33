package nl.werkbrug.competence;

/** A competence found in free text: the words that gave it away and how sure that is, 0 to 100. */
public record Recognised(Competence competence, String words, int confidence) {}
