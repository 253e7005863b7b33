package nl.werkbrug.competence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MissingWordRows extends CrudRepository<MissingWordRow, String> {
    @Query("UPDATE missing_word SET times = times + :more, last_on = :today WHERE folded = :folded")
    int again(String folded, int more, LocalDate today);

    @Query("UPDATE missing_word SET standing = :standing WHERE folded = :folded")
    int settle(String folded, String standing);

    List<MissingWordRow> findTop200ByStandingOrderByTimesDescAndFolded(
            MissingWord.Standing standing);

    long countByStanding(MissingWord.Standing standing);
}
