package nl.werkbrug.followup;

import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import io.micronaut.core.value.MapPropertyResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The rhythm of config/follow-up.yml, as the service reads it, without a service. */
final class TestRhythm {
    private TestRhythm() {}

    static Rhythm delivered() {
        return with(Map.of()).rhythm();
    }

    static RhythmSettings with(Map<String, Object> changed) {
        try (var file = Files.newInputStream(Path.of("config/follow-up.yml"))) {
            var values = new HashMap<>(new YamlPropertySourceLoader().read("follow-up.yml", file));
            values.putAll(changed);
            return new RhythmSettings(new MapPropertyResolver(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
