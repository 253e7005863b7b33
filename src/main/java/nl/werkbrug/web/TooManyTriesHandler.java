package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import nl.werkbrug.access.TooManyTriesException;

/** Who guesses too fast: 429, and when to come back. */
@Singleton
class TooManyTriesHandler implements ExceptionHandler<TooManyTriesException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    TooManyTriesHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, TooManyTriesException fast) {
        return errors.processResponse(
                        ErrorContext.builder(request).cause(fast).build(),
                        HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS))
                .header("Retry-After", String.valueOf(fast.seconds()));
    }
}
