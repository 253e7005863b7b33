package nl.werkbrug.exchange;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What was stored of a person before an import changed it, as text. */
@Singleton
class CandidateMementos {
    private final ObjectMapper json;

    CandidateMementos(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Somebody before a change.
     *
     * @param changedAt the moment under which the change is in the history
     */
    @Serdeable
    record Memento(CandidateForm form, List<String> ownWords, Instant changedAt) {}

    String write(Candidate before, Instant changedAt) {
        try {
            return json.writeValueAsString(
                    new Memento(CandidateForm.of(before), before.ownWords(), changedAt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Memento read(String before) {
        try {
            return Objects.requireNonNull(json.readValue(before, Memento.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
