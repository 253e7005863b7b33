package nl.werkbrug.employer;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TalkRows extends CrudRepository<TalkRow, UUID> {
    List<TalkRow> findByEmployerIdOrderByHeldOnDescAndWrittenAtDesc(UUID employer);

    List<TalkRow> findByEmployerIdIn(Collection<UUID> employers);
}
