package nl.werkbrug.privacy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Postgres;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

@MicronautTest(transactional = false)
class AccessLogOnPostgresTest extends AccessLogContract {
    @Override
    protected Map<String, String> database() {
        return Postgres.settings();
    }

    @Override
    protected void tamper(String statement) {
        execute("GRANT UPDATE, DELETE ON access_log TO CURRENT_USER");
        execute(statement);
        execute("REVOKE UPDATE, DELETE ON access_log FROM CURRENT_USER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access_log SET deed = 'READ'",
                "DELETE FROM access_log",
                "TRUNCATE access_log"
            })
    void the_database_refuses_to_change_what_was_written(String statement) {
        removes_old_lines_and_can_still_be_verified();
        addThenNumber();

        assertThatThrownBy(() -> execute(statement))
                .hasStackTraceContaining("permission denied for table access_log");
    }
}
