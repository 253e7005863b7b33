package nl.werkbrug.competence;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SynonymRows extends CrudRepository<SynonymRow, UUID> {
    List<SynonymRow> findAllOrderByWords();

    List<SynonymRow> findByCodeOrderByWords(String code);

    int deleteByCodeAndWords(String code, String words);
}
