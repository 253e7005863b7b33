package nl.werkbrug.competence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRows extends CrudRepository<LinkRow, String> {
    @Query("UPDATE catalogue_link SET code = :into WHERE code = :from")
    void move(String from, String into);
}
