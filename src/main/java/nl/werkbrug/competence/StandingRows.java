package nl.werkbrug.competence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StandingRows extends CrudRepository<StandingRow, String> {
    @Query("UPDATE catalogue_standing SET merged_into = :into WHERE merged_into = :from")
    void move(String from, String into);
}
