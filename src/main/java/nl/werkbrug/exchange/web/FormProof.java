package nl.werkbrug.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

import jakarta.inject.Singleton;

import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;

/**
 * A form with a file carries the token of its session too. It cannot be read before the file is, as
 * the tokens of other forms are; and who comes with a bearer token has none.
 */
@Singleton
class FormProof {
    void refuseForged(Frame frame, @Nullable String sent) {
        String expected = frame.csrf();
        String given = sent == null ? "" : sent;
        if (!MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8))) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "");
        }
    }
}
