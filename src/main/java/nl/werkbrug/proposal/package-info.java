/**
 * Putting a candidate before an employer (nl: voorstel). An employer sees nobody before two people
 * said yes: the candidate to this employer, and the desk by sending. Until the introduction both
 * can take it back, and a withdrawn consent takes the card away at once.
 */
@NullMarked
package nl.werkbrug.proposal;

import org.jspecify.annotations.NullMarked;
