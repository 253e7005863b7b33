package nl.werkbrug.need.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A need in the API: every field of the form, with id, version, its clock and the places that are
 * taken.
 */
@Serdeable
record NeedJson(
        UUID id,
        @JsonUnwrapped NeedForm need,
        @Nullable Instant submittedAt,
        @Nullable Instant answerBy,
        @Nullable Instant answeredAt,
        int placesTaken,
        long version) {
    static NeedJson of(Need need) {
        return new NeedJson(
                need.id().value(),
                NeedForm.of(need),
                need.progress().submittedAt(),
                need.clock() == null ? null : need.clock().due(),
                need.answeredAt(),
                need.progress().taken(),
                need.version());
    }
}
