package nl.werkbrug.candidate;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Postgres;

import java.util.Map;

@MicronautTest(transactional = false)
class DoublesOnPostgresTest extends DoublesContract {
    @Override
    protected Map<String, String> database() {
        return Postgres.settings();
    }
}
