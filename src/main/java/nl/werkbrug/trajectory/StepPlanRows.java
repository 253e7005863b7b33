package nl.werkbrug.trajectory;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepPlanRows extends CrudRepository<StepPlanRow, UUID> {
    List<StepPlanRow> findByTrajectoryIdInOrderByNumberDesc(Collection<UUID> trajectories);
}
