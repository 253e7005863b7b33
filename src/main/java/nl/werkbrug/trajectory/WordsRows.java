package nl.werkbrug.trajectory;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordsRows extends CrudRepository<WordsRow, Long> {
    List<WordsRow> findByEventIdIn(Collection<Long> events);
}
