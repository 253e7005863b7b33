package nl.werkbrug.candidate;

import nl.werkbrug.condition.Postcode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As whom somebody stands in a list of people who may be one. */
public record Face(
        CandidateId id,
        String reference,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Postcode postcode,
        Instant addedAt) {
    /** The whole name, else the reference. */
    public String label() {
        String name =
                Stream.of(firstName, lastName)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" "));
        return name.isEmpty() ? reference : name;
    }
}
