package nl.werkbrug.candidate;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a merge did to which row: rows as text, in the form in which their database reads them. */
@Singleton
class Journal {
    private static final Argument<Map<String, String>> COLUMNS =
            Argument.mapOf(String.class, String.class);
    private static final String ADD =
            """
            INSERT INTO candidate_merge_row (merge_id, place, row_key, deed, was, became)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND =
            " FROM candidate_merge_row WHERE merge_id = ? AND place = ? AND deed = ? ORDER BY id";

    private final Statements statements;
    private final JsonMapper json;

    Journal(Statements statements, JsonMapper json) {
        this.statements = statements;
        this.json = json;
    }

    /** A row before and after; one of both is empty when it was taken or added. */
    record Line(String key, String was, String became) {}

    Statements statements() {
        return statements;
    }

    void write(UUID merge, String place, RowDeed deed, Line line) {
        statements.update(ADD, merge, place, line.key(), deed.name(), line.was(), line.became());
    }

    List<Line> read(UUID merge, String place, RowDeed deed) {
        return statements.query(
                "SELECT row_key, was, became" + FIND,
                row -> new Line(row.getString(1), row.getString(2), row.getString(3)),
                List.of(merge, place, deed.name()));
    }

    void forget(UUID merge) {
        statements.update("DELETE FROM candidate_merge_row WHERE merge_id = ?", merge);
    }

    /** Every column of these rows that is filled. */
    List<Map<String, String>> copies(String table, String column, UUID value) {
        return statements.query(
                "SELECT * FROM %s WHERE %s = ?".formatted(table, column),
                Journal::columns,
                List.of(value));
    }

    Optional<Map<String, String>> copy(String table, String column, UUID value) {
        return copies(table, column, value).stream().findFirst();
    }

    /** As it was, to the last column. */
    void insert(String table, Map<String, String> row) {
        Map<String, String> types = types(table);
        var filled = List.copyOf(row.keySet());
        var values = filled.stream().map(column -> typed(types, column)).toList();
        statements.update(
                "INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(table, String.join(", ", filled), String.join(", ", values)),
                filled.stream().map(row::get).toArray());
    }

    /** These columns as they are given; a column that is not there becomes blank. */
    void update(String table, String key, UUID id, List<String> columns, Map<String, String> row) {
        if (columns.isEmpty()) {
            return;
        }
        Map<String, String> types = types(table);
        var sets = columns.stream().map(column -> column + " = " + typed(types, column)).toList();
        var values = new ArrayList<Object>();
        columns.forEach(column -> values.add(row.get(column)));
        values.add(id);
        statements.update(
                "UPDATE %s SET %s WHERE %s = ?".formatted(table, String.join(", ", sets), key),
                values.toArray());
    }

    List<String> columnsOf(String table) {
        return List.copyOf(types(table).keySet());
    }

    String text(Map<String, String> row) {
        try {
            return json.writeValueAsString(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> row(String text) {
        try {
            return Optional.ofNullable(json.readValue(text, COLUMNS)).orElse(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> types(String table) {
        return statements.types("SELECT * FROM %s WHERE 1 = 0".formatted(table));
    }

    private static String typed(Map<String, String> types, String column) {
        return "CAST(? AS %s)".formatted(types.get(column));
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        var columns = new LinkedHashMap<String, String>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String value = row.getString(i);
            if (value != null) {
                columns.put(about.getColumnName(i).toLowerCase(Locale.ROOT), value);
            }
        }
        return columns;
    }
}
