package nl.werkbrug.administration.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** What is not there, or not any more. */
final class Missing {
    private Missing() {}

    static HttpStatusException page() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "Not there");
    }
}
