package nl.werkbrug.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AbsenceRows extends CrudRepository<AbsenceRow, UUID> {
    List<AbsenceRow> findByUntilDayGreaterThanEqualsOrderByFromDay(LocalDate day);

    List<AbsenceRow> findBySubstituteIdAndUntilDayGreaterThanEquals(UUID substitute, LocalDate day);
}
