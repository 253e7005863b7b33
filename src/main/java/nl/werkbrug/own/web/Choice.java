package nl.werkbrug.own.web;

import nl.werkbrug.competence.Level;

import org.jspecify.annotations.Nullable;

/**
 * A competence that somebody may say to have.
 *
 * @param words the own words in which it was found; null when it was chosen by name
 * @param said how well this person said to do it before; null when nothing was said
 */
public record Choice(String code, String name, @Nullable String words, @Nullable Level said) {}
