/** JSON of this feature; it translates and decides nothing. */
@NullMarked
package nl.werkbrug.proposal.web;

import org.jspecify.annotations.NullMarked;
