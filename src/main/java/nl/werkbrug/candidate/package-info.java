/**
 * People looking for work with the region's support: who they are (kept apart), what matching may
 * know of them, what they hold, and what they agreed to.
 *
 * <p>{@link nl.werkbrug.candidate.Candidates} is the door; every deed is one transaction that
 * publishes {@link nl.werkbrug.candidate.CandidateChanged} before it commits. {@link
 * nl.werkbrug.candidate.CandidateForm} is the border: text until it has been parsed.
 */
@NullMarked
package nl.werkbrug.candidate;

import org.jspecify.annotations.NullMarked;
