package nl.werkbrug.competence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditionRows extends GenericRepository<EntryRow, String> {
    @Query("SELECT number FROM catalogue_edition")
    long number();

    /** Locks the row until the commit, so that changes come one after the other. */
    @Query("UPDATE catalogue_edition SET number = number + 1")
    void advance();
}
