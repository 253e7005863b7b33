/**
 * People looking for work with the region's support: who they are (kept apart), what matching may
 * know of them, what they hold, and what they agreed to.
 *
 * <p>{@link nl.werkbrug.candidate.Candidates} is the door; every deed is one transaction that
 * publishes {@link nl.werkbrug.candidate.CandidateChanged} before it commits. {@link
 * nl.werkbrug.candidate.CandidateForm} is the border: text until it has been parsed.
 *
 * <p>Beside the door: {@link nl.werkbrug.candidate.Names} says what a reader calls people, {@link
 * nl.werkbrug.candidate.Disclosures} what an employer is shown, {@link
 * nl.werkbrug.candidate.ShownCompetences} writes down what others saw somebody do, and {@link
 * nl.werkbrug.candidate.Responsibilities} knows who answers for whom.
 */
@NullMarked
package nl.werkbrug.candidate;

import org.jspecify.annotations.NullMarked;
