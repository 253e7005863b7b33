package nl.werkbrug.need;

/** The desk gave its first answer to the employer. */
public record NeedAnswered(NeedId need) {}
