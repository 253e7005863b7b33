/**
 * What is refused at the border, and why. A form is text until it has been parsed; parsing collects
 * a {@link nl.werkbrug.refusal.Refusal} per field, so that a person sees everything at once. The
 * words live in the message files: a refusal names the message and what to fill in.
 */
@NullMarked
package nl.werkbrug.refusal;

import org.jspecify.annotations.NullMarked;
