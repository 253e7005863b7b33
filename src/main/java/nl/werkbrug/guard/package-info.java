/**
 * Finds in free text what may not stand there: numbers that name a person, ways to reach one, and
 * words on health, crime and origin. {@link nl.werkbrug.guard.Guard} is the one door; it knows no
 * form and no field. The words are in {@code guard/*.txt}, written so that a privacy officer can
 * read them; docs/privacy-guard.md gives the figures.
 */
@NullMarked
package nl.werkbrug.guard;

import org.jspecify.annotations.NullMarked;
