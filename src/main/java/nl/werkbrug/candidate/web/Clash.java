package nl.werkbrug.candidate.web;

/** Two people wrote something else in one field. */
public record Clash(FieldView field, String mine, String theirs) {}
