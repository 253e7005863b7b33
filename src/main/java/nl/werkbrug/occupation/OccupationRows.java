package nl.werkbrug.occupation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OccupationRows extends CrudRepository<OccupationRow, String> {
    List<OccupationRow> findAllOrderById();

    List<OccupationRow> findBySource(OccupationSource source);

    @Query("UPDATE occupation_edition SET number = number + 1")
    void advance();

    @Query("SELECT number FROM occupation_edition")
    long edition();
}
