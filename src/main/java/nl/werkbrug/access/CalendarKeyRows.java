package nl.werkbrug.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarKeyRows extends CrudRepository<CalendarKeyRow, UUID> {
    Optional<CalendarKeyRow> findByTokenHash(String tokenHash);
}
