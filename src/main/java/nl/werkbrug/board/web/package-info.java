/**
 * The pages of the board, and the people of an employer on its own page and on that of the desk.
 */
@NullMarked
package nl.werkbrug.board.web;

import org.jspecify.annotations.NullMarked;
