package nl.werkbrug.employer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmployerRows extends CrudRepository<EmployerRow, UUID> {
    List<EmployerRow> findAllOrderByName();

    @Query("SELECT * FROM employer WHERE LOWER(name) = LOWER(:name) ORDER BY id")
    List<EmployerRow> named(String name);

    List<EmployerRow> findByIdIn(Collection<UUID> ids);
}
