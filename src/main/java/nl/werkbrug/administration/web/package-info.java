/**
 * What the administrator and privacy officer of a region do (nl: beheer): accounts, who saw whom,
 * and what goes when.
 */
@NullMarked
package nl.werkbrug.administration.web;

import org.jspecify.annotations.NullMarked;
