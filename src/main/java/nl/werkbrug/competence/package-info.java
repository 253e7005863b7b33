/**
 * Competences: the catalogue with its relations, levels, the top ten, and finding competences by
 * what people type or tell.
 *
 * <p>{@link nl.werkbrug.competence.Catalogue} is an immutable snapshot that is consistent by
 * construction. {@link nl.werkbrug.competence.Competences} is the door: the catalogue in use, and
 * three ways to find something in it.
 *
 * <ul>
 *   <li>Type-ahead: each typed word must fit a word of the competence, the start of one, a part of
 *       a compound, or one of them with a typing mistake per five letters; best fit first.
 *   <li>Recognition in free text: per sentence, how much of a name of the competence is said. Words
 *       count by their rarity over the catalogue and are known in their Dutch inflections, inside
 *       compounds and as separated verbs. No model and no network: the words that gave a competence
 *       away are part of the answer.
 *   <li>Recognition of one word or short phrase, for importing: the one it names, or none.
 * </ul>
 */
@NullMarked
package nl.werkbrug.competence;

import org.jspecify.annotations.NullMarked;
