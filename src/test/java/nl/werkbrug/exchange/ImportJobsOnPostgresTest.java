package nl.werkbrug.exchange;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Postgres;

import java.util.Map;

@MicronautTest(transactional = false)
class ImportJobsOnPostgresTest extends ImportJobsContract {
    @Override
    protected Map<String, String> database() {
        return Postgres.settings();
    }
}
