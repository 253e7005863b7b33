/** The pages and addresses of files that come in and go out. */
@NullMarked
package nl.werkbrug.exchange.web;

import org.jspecify.annotations.NullMarked;
