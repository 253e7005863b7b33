/**
 * Pages and JSON about needs and who fits them. The top-ten editor lives here and not with the
 * needs, because its supply meter asks the matching index.
 *
 * <p>The editor keeps nothing between two requests: {@link nl.werkbrug.matching.web.EditorForm} is
 * everything a person typed, as it was typed. A press of a button is a {@link
 * nl.werkbrug.matching.web.Deed}; {@link nl.werkbrug.matching.web.Editor} does it on the form and
 * says in a {@link nl.werkbrug.matching.web.Notice} what happened. Only saving reaches the
 * database.
 */
@NullMarked
package nl.werkbrug.matching.web;

import org.jspecify.annotations.NullMarked;
