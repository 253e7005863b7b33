/**
 * Files of other systems, in and out.
 *
 * <p>{@link nl.werkbrug.exchange.Imports} is the door. A file is first read through to its end: one
 * that breaks anywhere (cut off, wrongly encoded, an unknown column) is refused as a whole with an
 * {@link nl.werkbrug.exchange.UnreadableFileException}, and nothing of it is stored. After that
 * every row is taken or rejected by itself: all of a person or nothing.
 *
 * <p>Two formats are told apart by what is in them. Our own CSV is strict: a row with a value that
 * the border refuses is rejected, for its maker can put it right. Profiles of VUM 2.0 (JSON) come
 * from other organisations: a refused value is left out with a remark, and only what cannot be a
 * candidate at all is rejected.
 *
 * <p>A person is known by region and reference. What a row leaves blank stays as it was; holdings
 * are added or replaced by competence and basis, never removed, so that an import undoes nothing a
 * coach has seen. A file never turns somebody's "no" into a "yes". The same file twice changes
 * nothing.
 *
 * <p>{@link nl.werkbrug.exchange.ImportJobs} is the door for people: it keeps a file while somebody
 * looks at it, carries one job out at a time, and takes back as a whole what was stopped, broke off
 * or is undone.
 */
@NullMarked
package nl.werkbrug.exchange;

import org.jspecify.annotations.NullMarked;
