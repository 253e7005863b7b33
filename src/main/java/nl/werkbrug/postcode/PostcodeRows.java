package nl.werkbrug.postcode;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PostcodeRows extends CrudRepository<PostcodeRow, Integer> {
    @Query("UPDATE postcode_edition SET number = number + 1")
    void advance();

    @Query("SELECT number FROM postcode_edition")
    long edition();
}
