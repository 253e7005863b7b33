package nl.werkbrug.exchange;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

@MappedEntity("import_touched")
record TouchedRow(
        @Id @GeneratedValue @Nullable Long id,
        UUID jobId,
        Subject subject,
        UUID touchedId,
        long leftVersion,
        @Nullable String was,
        Instant touchedAt) {
    static TouchedRow of(UUID job, Touched touched, Instant now) {
        return new TouchedRow(
                null,
                job,
                touched.subject(),
                touched.id(),
                touched.version(),
                touched.before(),
                now);
    }

    /** In the order in which it was stored. */
    long number() {
        return Objects.requireNonNull(id);
    }

    Touched toTouched() {
        return new Touched(subject, touchedId, leftVersion, was);
    }
}
