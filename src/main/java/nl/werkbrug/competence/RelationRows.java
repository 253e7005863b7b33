package nl.werkbrug.competence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RelationRows extends CrudRepository<RelationRow, UUID> {
    List<RelationRow> findAllOrderByCodeAndOther();

    int deleteByCodeAndKindAndOther(String code, Arrow.Kind kind, String other);
}
