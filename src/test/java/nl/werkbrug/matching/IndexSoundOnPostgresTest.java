package nl.werkbrug.matching;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

import nl.werkbrug.Postgres;

import java.util.Map;

@MicronautTest(transactional = false)
class IndexSoundOnPostgresTest extends IndexSoundContract {
    @Override
    protected Map<String, String> database() {
        return Postgres.settings();
    }
}
