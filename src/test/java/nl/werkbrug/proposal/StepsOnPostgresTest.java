package nl.werkbrug.proposal;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Postgres;

import java.util.Map;

@MicronautTest(transactional = false)
class StepsOnPostgresTest extends StepsContract {
    @Override
    protected Map<String, String> database() {
        return Postgres.settings();
    }
}
