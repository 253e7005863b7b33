package nl.werkbrug.employer;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import nl.werkbrug.employer.Promise.Status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PromiseRows extends CrudRepository<PromiseRow, UUID> {
    List<PromiseRow> findByEmployerIdOrderByDueOn(UUID employer);

    List<PromiseRow> findByStatusOrderByDueOn(Status status);

    List<PromiseRow> findByAccountIdAndStatusAndDueOnLessThanEquals(
            UUID account, Status status, LocalDate day);
}
