package nl.werkbrug.privacy;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.CandidateRead;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.privacy.PersonFile.Section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The file of one person (nl: inzage in het dossier; AVG, article 15 and 20). It is read through
 * the register, so whatever is classified there as somebody's is in it.
 */
@Singleton
public class PersonFiles {
    private static final String EXISTS = "SELECT reference FROM candidate WHERE id = ?";

    private final Register register;
    private final Terms terms;
    private final Sql sql;
    private final ApplicationEventPublisher<CandidateRead> reads;
    private final Clock clock;

    PersonFiles(
            Register register,
            Terms terms,
            Sql sql,
            ApplicationEventPublisher<CandidateRead> reads,
            Clock clock) {
        this.register = register;
        this.terms = terms;
        this.sql = sql;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * For the person, and for the administrator who carries out the right of one; empty for anyone
     * else and when there is no such person. Reading it is a line of the access log too.
     */
    @Transactional
    public Optional<PersonFile> find(CandidateId candidate, Handling handling) {
        return mayBeReadBy(handling.by(), candidate) && exists(candidate)
                ? Optional.of(read(candidate, handling))
                : Optional.empty();
    }

    private static boolean mayBeReadBy(Actor reader, CandidateId candidate) {
        return reader.isCandidate(candidate.value()) || reader.is(Role.ADMIN);
    }

    private boolean exists(CandidateId candidate) {
        return !sql.query(EXISTS, row -> row.getString(1), candidate.value()).isEmpty();
    }

    private PersonFile read(CandidateId candidate, Handling handling) {
        reads.publishEvent(new CandidateRead(List.of(candidate), handling));
        return new PersonFile(
                candidate,
                clock.instant(),
                register.aboutOneCandidate().stream()
                        .map(table -> section(table, candidate))
                        .toList());
    }

    private Section section(RegisteredTable table, CandidateId candidate) {
        Map<String, String> columns = columns(table);
        return new Section(
                table.name(),
                table.about(),
                table.purpose(),
                table.basis(),
                terms.inWords(table),
                table.recipients(),
                columns,
                rows(table, columns.keySet(), candidate));
    }

    private static Map<String, String> columns(RegisteredTable table) {
        var columns = new LinkedHashMap<>(table.personal());
        columns.putAll(table.derived());
        return Collections.unmodifiableMap(columns);
    }

    private List<Map<String, String>> rows(
            RegisteredTable table, Set<String> columns, CandidateId candidate) {
        String question =
                "SELECT %s FROM %s WHERE %s ORDER BY 1"
                        .formatted(
                                String.join(", ", columns),
                                table.name(),
                                Objects.requireNonNull(table.rows()));
        return sql.query(question, row -> values(row, columns), candidate.value());
    }

    private static Map<String, String> values(ResultSet row, Set<String> columns)
            throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (String column : columns) {
            Object value = row.getObject(column);
            if (value != null) {
                values.put(column, Cell.text(value));
            }
        }
        return Collections.unmodifiableMap(values);
    }
}
