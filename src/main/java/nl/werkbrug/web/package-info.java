/** What all pages and all JSON share: layout, words, errors, headers, paging, the clock. */
@NullMarked
package nl.werkbrug.web;

import org.jspecify.annotations.NullMarked;
