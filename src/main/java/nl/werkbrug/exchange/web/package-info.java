/** The screens where files are taken in (nl: import), and the addresses where tables leave. */
@NullMarked
package nl.werkbrug.exchange.web;

import org.jspecify.annotations.NullMarked;
