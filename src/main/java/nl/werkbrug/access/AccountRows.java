package nl.werkbrug.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRows extends CrudRepository<AccountRow, UUID> {
    Optional<AccountRow> findByUsernameKey(String usernameKey);

    boolean existsByUsernameKey(String usernameKey);

    boolean existsByDemonstration(boolean demonstration);

    List<AccountRow> findByIdIn(Collection<UUID> ids);

    List<AccountRow> findByEmail(String email);

    List<AccountRow> findByCandidateId(UUID candidateId);

    List<AccountRow> findAllOrderByUsernameKey();
}
