/** Pages and JSON of this feature; they translate and decide nothing. */
@NullMarked
package nl.werkbrug.candidate.web;

import org.jspecify.annotations.NullMarked;
