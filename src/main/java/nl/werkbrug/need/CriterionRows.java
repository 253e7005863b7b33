package nl.werkbrug.need;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CriterionRows extends CrudRepository<CriterionRow, UUID> {
    List<CriterionRow> findByNeedIdInOrderByPlace(Collection<UUID> needs);

    List<CriterionRow> findByCompetence(String competence);

    void deleteByNeedId(UUID need);
}
