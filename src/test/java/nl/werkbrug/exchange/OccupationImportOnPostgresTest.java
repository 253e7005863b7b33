package nl.werkbrug.exchange;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Postgres;

import java.util.Map;

@MicronautTest(transactional = false, startApplication = false)
class OccupationImportOnPostgresTest extends OccupationImportTest {
    @Override
    protected Map<String, String> database() {
        return Postgres.settings();
    }
}
