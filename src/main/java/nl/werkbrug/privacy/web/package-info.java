/** Everything held about one person, for another program. */
@NullMarked
package nl.werkbrug.privacy.web;

import org.jspecify.annotations.NullMarked;
