/**
 * Files of other systems, in and out.
 *
 * <p>{@link nl.werkbrug.exchange.Imports} is the door. A file is first read through to its end: one
 * that breaks anywhere (cut off, wrongly encoded, an unknown column) is refused as a whole with an
 * {@link nl.werkbrug.exchange.UnreadableFileException}, and nothing of it is stored. After that
 * every row is taken or rejected by itself: all of a person or nothing.
 *
 * <p>What a file is, is told by what stands in it, never by its name: {@link
 * nl.werkbrug.exchange.Signature} knows archives, {@link nl.werkbrug.exchange.Encoding} how a text
 * was saved, {@link nl.werkbrug.exchange.HeadedTable} in which row the columns are named, and
 * {@link nl.werkbrug.exchange.Format} whose list it is. A workbook is looked through by {@link
 * nl.werkbrug.exchange.WorkbookCheck} before a sheet of it is opened.
 *
 * <p>Our own table is strict: a row with a value that the border refuses is rejected, for its maker
 * can put it right ({@link nl.werkbrug.exchange.Imports#problems} gives the row back with its
 * reason). Profiles of VUM and exports of Sonar come from other organisations: a refused value is
 * left out with a remark, and only what cannot be a candidate at all is rejected.
 *
 * <p>The number of a citizen is read in no form. A column of them is known by its name or by what
 * stands in it, and then passed over whatever anybody says of it.
 *
 * <p>A person is known by region and reference. What a row leaves blank stays as it was; holdings
 * are added or replaced by competence and basis, never removed, so that an import undoes nothing a
 * coach has seen. A file never turns somebody's "no" into a "yes". The same file twice changes
 * nothing.
 *
 * <p>What a row goes through: a {@code …Table} gives its cells, {@code …Cells} reads them by their
 * {@code OwnColumn} into what the file says ({@code Draft}, {@code ToldNeed}), a {@code …Store}
 * merges that with what is there, a {@code …Taker} does so for a whole file, {@code …Mementos} and
 * {@code Undoing} keep and bring back what stood there. Out goes a {@code …Line} on a {@code
 * Sheet}.
 *
 * <p>People come in by {@link nl.werkbrug.exchange.ChosenFiles}, which keeps a file while somebody
 * looks at it, and {@link nl.werkbrug.exchange.ImportJobs}, which is told to take it in; a command
 * by {@link nl.werkbrug.exchange.CommandImports}. Behind them {@code JobRunner} carries one job out
 * at a time, {@code JobWatch} writes down what it does to whom, {@code JobEnd} ends it as done or
 * as if it had never been, with {@code ImportUndo} that puts back what stood there; {@code
 * JobKeeper} looks after jobs that were left, and {@code JobTerms} after how long what stays.
 */
@NullMarked
package nl.werkbrug.exchange;

import org.jspecify.annotations.NullMarked;
