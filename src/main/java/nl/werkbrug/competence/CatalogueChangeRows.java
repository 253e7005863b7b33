package nl.werkbrug.competence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CatalogueChangeRows extends CrudRepository<CatalogueChangeRow, UUID> {
    List<CatalogueChangeRow> findTop100ByCodeInOrderByChangedAtDesc(Collection<String> codes);

    List<CatalogueChangeRow> findTop100OrderByChangedAtDesc();
}
