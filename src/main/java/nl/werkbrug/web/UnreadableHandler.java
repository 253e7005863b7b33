package nl.werkbrug.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;

import jakarta.inject.Singleton;

import nl.werkbrug.refusal.UnreadableException;

/** Input of the wrong shape: 400 with a message per field. */
@Singleton
class UnreadableHandler implements ExceptionHandler<UnreadableException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> errors;

    UnreadableHandler(ErrorResponseProcessor<?> errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public HttpResponse<?> handle(HttpRequest request, UnreadableException unreadable) {
        return errors.processResponse(
                ErrorContext.builder(request).cause(unreadable).build(),
                HttpResponse.status(HttpStatus.BAD_REQUEST));
    }
}
