package nl.werkbrug.candidate;

import nl.werkbrug.candidate.Journal.Line;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Two files on their way to be one, or back (nl: samenvoegen). Whatever it does to a row is in the
 * journal, and each deed has one that takes it back.
 */
public final class Joining {
    private static final String KEY = "CAST(%s AS VARCHAR(100))";

    private final Journal journal;
    private final UUID merge;
    private final CandidateId kept;
    private final CandidateId other;

    Joining(Journal journal, UUID merge, CandidateId kept, CandidateId other) {
        this.journal = journal;
        this.merge = merge;
        this.kept = kept;
        this.other = other;
    }

    /** Of this merge and no other. */
    public UUID id() {
        return merge;
    }

    /** Who is still there afterwards. */
    public CandidateId kept() {
        return kept;
    }

    public CandidateId other() {
        return other;
    }

    /** Rows about the other are about the kept one from now on. */
    public void move(Owned rows) {
        update(
                """
                INSERT INTO candidate_merge_row (merge_id, place, row_key, deed)
                SELECT CAST(? AS UUID), CAST(? AS VARCHAR(100)), %s, 'MOVED' FROM %s WHERE %s = ?
                """
                        .formatted(KEY.formatted(rows.key()), rows.table(), rows.column()),
                merge,
                rows.place(),
                other.value());
        update(
                "UPDATE %s SET %s%s = ? WHERE %s = ?"
                        .formatted(rows.table(), version(rows), rows.column(), rows.column()),
                kept.value(),
                other.value());
    }

    /** The same rows, as they are now; what came later stays with the kept one. */
    public void moveBack(Owned rows) {
        update(
                """
                UPDATE %s SET %s%s = ? WHERE %s = ? AND %s IN
                    (SELECT row_key FROM candidate_merge_row WHERE merge_id = ? AND place = ?)
                """
                        .formatted(
                                rows.table(),
                                version(rows),
                                rows.column(),
                                rows.column(),
                                KEY.formatted(rows.key())),
                other.value(),
                kept.value(),
                merge,
                rows.place());
    }

    /** Of what there can be one, the other's: only the journal still has it. */
    public void take(String table, String column) {
        journal.copies(table, column, other.value()).forEach(row -> taken(table, row));
        update("DELETE FROM %s WHERE %s = ?".formatted(table, column), other.value());
    }

    /** The same for those rows that would stand beside one of the kept one that is alike. */
    public void takeTwins(Owned rows, String alike) {
        String table = rows.table();
        var twins =
                journal.copies(table, rows.column(), other.value()).stream()
                        .filter(row -> isTwin(rows, alike, row))
                        .toList();
        for (Map<String, String> row : twins) {
            taken(table, row);
            update("DELETE FROM %s WHERE id = ?".formatted(table), UUID.fromString(key(row)));
        }
    }

    /** What was taken stands there again. */
    public void putBack(String table) {
        taken(table).forEach(row -> journal.insert(table, row));
    }

    /** What was taken of a table. */
    public List<Map<String, String>> taken(String table) {
        return journal.read(merge, table, RowDeed.TAKEN).stream()
                .map(line -> journal.row(line.was()))
                .toList();
    }

    /** Changes the row of the kept one, and remembers how it was. */
    public void change(String table, String key, Runnable deed) {
        String was = keptRow(table, key);
        deed.run();
        journal.write(
                merge,
                table,
                RowDeed.CHANGED,
                new Line(kept.value().toString(), was, keptRow(table, key)));
    }

    /** The row of the kept one before the merge; empty where it did not change it. */
    Map<String, String> before(String table) {
        return journal.read(merge, table, RowDeed.CHANGED).stream()
                .findFirst()
                .map(line -> journal.row(line.was()))
                .orElse(Map.of());
    }

    /** The same row as the merge left it. */
    Map<String, String> after(String table) {
        return journal.read(merge, table, RowDeed.CHANGED).stream()
                .findFirst()
                .map(line -> journal.row(line.became()))
                .orElse(Map.of());
    }

    /** Each column as it was, unless somebody changed it since; no row where there was none. */
    public void changeBack(String table, String key) {
        for (Line line : journal.read(merge, table, RowDeed.CHANGED)) {
            Map<String, String> was = journal.row(line.was());
            if (was.isEmpty()) {
                update("DELETE FROM %s WHERE %s = ?".formatted(table, key), kept.value());
            } else {
                journal.update(table, key, kept.value(), untouched(table, key, line), was);
            }
        }
    }

    public int update(String statement, Object... values) {
        return journal.statements().update(statement, values);
    }

    /** The columns of the kept one's row that are not any more what this merge made of them. */
    List<String> changedSince(String table, String key) {
        Map<String, String> now = journal.row(keptRow(table, key));
        return journal.read(merge, table, RowDeed.CHANGED).stream()
                .map(line -> journal.row(line.became()))
                .flatMap(became ->
                        journal.columnsOf(table).stream()
                                .filter(column -> !same(now, became, column)))
                .toList();
    }

    void added(String table, UUID id) {
        journal.write(merge, table, RowDeed.ADDED, new Line(id.toString(), "", ""));
    }

    void removeAdded(String table) {
        journal.read(merge, table, RowDeed.ADDED)
                .forEach(line ->
                        update(
                                "DELETE FROM %s WHERE id = ?".formatted(table),
                                UUID.fromString(line.key())));
    }

    private List<String> untouched(String table, String key, Line line) {
        Map<String, String> became = journal.row(line.became());
        Map<String, String> now = journal.row(keptRow(table, key));
        return journal.columnsOf(table).stream()
                .filter(column -> !column.equals(key) && !column.equals("version"))
                .filter(column -> same(now, became, column))
                .toList();
    }

    private void taken(String table, Map<String, String> row) {
        journal.write(merge, table, RowDeed.TAKEN, new Line(key(row), journal.text(row), ""));
    }

    /** Where a row has no number of its own, there is one of each person. */
    private String key(Map<String, String> row) {
        return row.getOrDefault("id", other.value().toString());
    }

    private boolean isTwin(Owned rows, String alike, Map<String, String> row) {
        return journal.copies(rows.table(), rows.column(), kept.value()).stream()
                .anyMatch(own -> Objects.equals(own.get(alike), row.get(alike)));
    }

    private String keptRow(String table, String key) {
        return journal.text(journal.copy(table, key, kept.value()).orElse(Map.of()));
    }

    private static boolean same(Map<String, String> now, Map<String, String> then, String column) {
        return Objects.equals(now.get(column), then.get(column));
    }

    private static String version(Owned rows) {
        return rows.versioned() ? "version = version + 1, " : "";
    }
}
