package nl.werkbrug.matching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxRows extends CrudRepository<OutboxRow, Long> {
    @Query("UPDATE outbox_head SET last_number = last_number + :lines")
    void advance(int lines);

    @Query("SELECT last_number FROM outbox_head")
    long lastNumber();

    @Query("SELECT store FROM outbox_head")
    UUID store();

    @Query("SELECT pruned_to FROM outbox_head")
    long prunedTo();

    @Query("UPDATE outbox_head SET pruned_to = :number WHERE pruned_to < :number")
    void prunedTo(long number);

    @Query("DELETE FROM outbox WHERE number <= :number")
    int removeUpTo(long number);

    List<OutboxRow> findByNumberGreaterThanOrderByNumber(long number);
}
