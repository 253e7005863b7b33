/** What a candidate sees of the own file, and what can be done with it. */
@NullMarked
package nl.werkbrug.privacy.web;

import org.jspecify.annotations.NullMarked;
