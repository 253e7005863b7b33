/**
 * Occupations (nl: beroepen): reference occupations with everything they are called, from lists
 * that the desk imports, and finding one by a name that nobody wrote down.
 *
 * <p>{@link nl.werkbrug.occupation.Occupations} is the door. Without a list there is nothing to
 * find, and an occupation is the words that somebody typed.
 */
@NullMarked
package nl.werkbrug.occupation;

import org.jspecify.annotations.NullMarked;
