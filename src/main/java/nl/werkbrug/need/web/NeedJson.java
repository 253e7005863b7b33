package nl.werkbrug.need.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A need in the API: every field of the form, with id, version and the first answer. */
@Serdeable
record NeedJson(UUID id, @JsonUnwrapped NeedForm need, @Nullable Instant answeredAt, long version) {
    static NeedJson of(Need need) {
        return new NeedJson(
                need.id().value(), NeedForm.of(need), need.answeredAt(), need.version());
    }
}
