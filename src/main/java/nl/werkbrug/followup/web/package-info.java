/** The pages and the API of follow-ups. */
@NullMarked
package nl.werkbrug.followup.web;

import org.jspecify.annotations.NullMarked;
