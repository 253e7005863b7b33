/**
 * The command line: {@code serve}, {@code import}, {@code match}, {@code reindex}, {@code check},
 * {@code backup}, {@code restore}.
 *
 * <p>{@link nl.werkbrug.command.Werkbrug} is the door. The line is read before anything starts, so
 * that {@code --help}, {@code --version} and a typing mistake never open a database; a command asks
 * {@link nl.werkbrug.command.Installation} for a running application only when it needs one.
 *
 * <p>Exit status: 0 fine, 1 found a problem, 2 wrong use. Whatever goes wrong is told in one
 * sentence that says what to do, never as a stack trace: who knows the sentence throws a {@link
 * nl.werkbrug.command.CommandRefusedException}, and {@code StartFailure} knows what makes a start
 * fail. What a command was asked for goes to standard output, everything else to standard error.
 *
 * <p>Commands beside a running service share its store: the first process that opens the file
 * serves the others, on this computer only.
 */
@NullMarked
package nl.werkbrug.command;

import org.jspecify.annotations.NullMarked;
