/** The pages of {@code /ik}: one main thing each, short, for a small phone. */
@NullMarked
package nl.werkbrug.own.web;

import org.jspecify.annotations.NullMarked;
