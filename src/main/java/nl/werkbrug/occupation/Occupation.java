package nl.werkbrug.occupation;

/** A reference occupation: one kind of work, as one list calls it (nl: referentieberoep). */
public record Occupation(OccupationSource source, String code, String title) {}
