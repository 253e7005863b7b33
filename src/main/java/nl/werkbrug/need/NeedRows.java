package nl.werkbrug.need;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NeedRows extends CrudRepository<NeedRow, UUID> {
    Page<NeedRow> findAll(Pageable page);

    Page<NeedRow> findByStatus(NeedStatus status, Pageable page);

    List<NeedRow> findByStatusOrderByCreatedAtDesc(NeedStatus status);
}
