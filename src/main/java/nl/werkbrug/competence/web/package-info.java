/** Pages and JSON of this feature; they translate and decide nothing. */
@NullMarked
package nl.werkbrug.competence.web;

import org.jspecify.annotations.NullMarked;
