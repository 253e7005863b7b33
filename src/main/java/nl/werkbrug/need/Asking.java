package nl.werkbrug.need;

/** How many open needs name one competence, and of how many employers those are. */
public record Asking(int needs, int employers) {}
