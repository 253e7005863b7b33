package nl.werkbrug.privacy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import java.util.List;

/** The store as it is, without a feature between. */
@Singleton
class Look {
    private final Sql sql;

    Look(Sql sql) {
        this.sql = sql;
    }

    /** The first column of every row. */
    @Transactional
    List<String> at(String question) {
        return sql.query(question, row -> row.getString(1));
    }

    @Transactional
    <T> List<T> rows(String question, Sql.Reading<T> reading) {
        return sql.query(question, reading);
    }

    @Transactional
    int change(String statement, Object... values) {
        return sql.update(statement, values);
    }
}
