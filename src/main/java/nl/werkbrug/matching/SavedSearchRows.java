package nl.werkbrug.matching;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SavedSearchRows extends CrudRepository<SavedSearchRow, UUID> {
    List<SavedSearchRow> findByAccountIdOrderByName(UUID accountId);

    List<SavedSearchRow> findAllOrderById();

    Optional<SavedSearchRow> findByIdAndAccountId(UUID id, UUID accountId);

    long countByAccountId(UUID accountId);

    long deleteByIdAndAccountId(UUID id, UUID accountId);
}
