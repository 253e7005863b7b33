package nl.werkbrug.exchange;

import io.micronaut.serde.ObjectMapper;

import jakarta.inject.Singleton;

import nl.werkbrug.need.NeedForm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What was stored of a need before an import changed it, as text. */
@Singleton
class NeedMementos {
    private final ObjectMapper json;

    NeedMementos(ObjectMapper json) {
        this.json = json;
    }

    String write(NeedForm before) {
        try {
            return json.writeValueAsString(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NeedForm read(String before) {
        try {
            return Objects.requireNonNull(json.readValue(before, NeedForm.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
