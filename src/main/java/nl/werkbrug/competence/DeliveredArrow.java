package nl.werkbrug.competence;

/** A relation of a list that is delivered: codes, URIs or names, which may lead nowhere. */
public record DeliveredArrow(String from, Arrow.Kind kind, String to) {}
