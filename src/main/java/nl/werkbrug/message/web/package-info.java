/** Pages about mail and alerts. */
@NullMarked
package nl.werkbrug.message.web;

import org.jspecify.annotations.NullMarked;
