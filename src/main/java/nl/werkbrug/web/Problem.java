package nl.werkbrug.web;

import io.micronaut.serde.annotation.Serdeable;

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
    /** What is wrong with one part of the input. */
    @Serdeable
    public record FieldError(String field, String message) {}
}
