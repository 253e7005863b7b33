package nl.werkbrug.trajectory;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EvaluationAskedRows extends CrudRepository<EvaluationAskedRow, UUID> {
    Optional<EvaluationAskedRow> findByTrajectoryIdAndNumber(UUID trajectoryId, int number);
}
