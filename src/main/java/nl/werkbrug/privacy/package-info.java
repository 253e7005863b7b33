/**
 * What people may expect of those who hold their data: who looked is written down, what is held can
 * be read, and what is no longer needed goes, everywhere.
 *
 * <p><b>Access log.</b> {@link nl.werkbrug.privacy.AccessLog} hears of every reading and change by
 * event and writes its lines as the last thing before that transaction commits, so a line is
 * durable before data leaves. Lines name a random subject, not a person: erasing someone removes
 * the row that says whom the subject stands for. A chain of hashes shows what was changed, removed
 * or added from outside; on PostgreSQL the database refuses it.
 */
@NullMarked
package nl.werkbrug.privacy;

import org.jspecify.annotations.NullMarked;
