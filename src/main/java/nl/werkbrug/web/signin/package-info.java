/** The pages where somebody signs in, and those about one's own account. */
@NullMarked
package nl.werkbrug.web.signin;

import org.jspecify.annotations.NullMarked;
