/**
 * What people may expect of those who hold their data: who looked is written down, what is held can
 * be read, and what is no longer needed goes, everywhere.
 *
 * <p><b>Access log.</b> {@link nl.werkbrug.privacy.AccessLog} hears of every reading and change by
 * event and writes its lines as the last thing before that transaction commits, so a line is
 * durable before data leaves. Lines name a random subject, not a person: erasing someone removes
 * the row that says whom the subject stands for. A chain of hashes shows what was changed, removed
 * or added from outside; on PostgreSQL the database refuses it.
 *
 * <p><b>Register.</b> {@code privacy/register.yml} says of every column whether it is personal, and
 * of every table whose data it is, why, how long, for whom, and what an erasure does with it.
 * {@link nl.werkbrug.privacy.PersonFiles} and {@link nl.werkbrug.privacy.Erasures} go through it,
 * so a new table takes part as soon as it is classified, and a test fails until it is.
 *
 * <p><b>Going.</b> {@link nl.werkbrug.privacy.Retention} knows when a file goes, who asked and what
 * is held; {@link nl.werkbrug.privacy.Erasures} removes somebody in one transaction and leaves a
 * count and a keyed hash; {@link nl.werkbrug.privacy.Maintenance} carries out the terms at night
 * and rewrites store and index, so that no byte is left; {@link nl.werkbrug.privacy.BackupFolder}
 * puts an older store back without bringing back who was erased.
 */
@NullMarked
package nl.werkbrug.privacy;

import org.jspecify.annotations.NullMarked;
