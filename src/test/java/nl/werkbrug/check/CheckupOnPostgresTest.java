package nl.werkbrug.check;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Postgres;

import java.util.Map;

@MicronautTest(transactional = false)
class CheckupOnPostgresTest extends CheckupContract {
    @Override
    protected Map<String, String> database() {
        return Postgres.settings();
    }
}
