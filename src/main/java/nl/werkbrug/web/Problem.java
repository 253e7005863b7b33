package nl.werkbrug.web;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Error body of RFC 9457. */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldError> errors) {
    /** Where the problem types are described. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one part of the input. */
    @Serdeable
    public record FieldError(@Nullable String field, String message) {}
}
