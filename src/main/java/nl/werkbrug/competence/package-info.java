/**
 * Competences: the catalogue with its relations, levels, the top ten, and finding competences by
 * what people type or tell.
 *
 * <p>{@link nl.werkbrug.competence.Catalogue} is an immutable snapshot that is consistent by
 * construction. {@link nl.werkbrug.competence.Competences} is the door: the catalogue in use,
 * type-ahead and recognition in free text.
 */
@NullMarked
package nl.werkbrug.competence;

import org.jspecify.annotations.NullMarked;
