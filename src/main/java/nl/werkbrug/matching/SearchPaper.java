package nl.werkbrug.matching;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.SerdeImport;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Writes a search down as JSON and reads it back. */
@Singleton
@SerdeImport(SearchForm.class)
@SerdeImport(SearchForm.WantedForm.class)
class SearchPaper {
    private final JsonMapper json;

    SearchPaper(JsonMapper json) {
        this.json = json;
    }

    String write(SearchForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearchForm read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Argument.of(SearchForm.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
