/** The screens where files are taken in (nl: import). */
@NullMarked
package nl.werkbrug.exchange.web;

import org.jspecify.annotations.NullMarked;
