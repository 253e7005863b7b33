package nl.werkbrug.message;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AlertNeedRows extends CrudRepository<AlertNeedRow, UUID> {
    @Query("SELECT * FROM alert_need LIMIT :limit")
    List<AlertNeedRow> first(int limit);

    void deleteByNeedId(UUID need);

    void deleteByIdIn(Collection<UUID> ids);
}
